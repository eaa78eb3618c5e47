import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { considerProposal } from '@/lib/menuProposals/lead'

const path = ({ id }: { id: string }) => `/reports/proposals/${id}`

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: path,
  deed: (tx, actor, _input, { id }) => considerProposal(tx, actor, id),
  then: (params) => `${path(params)}?done=considered`,
})
