import { formPost } from '@/lib/forms/form-post'
import { AskInput } from '@/lib/menuProposals/input'
import { askMembers } from '@/lib/menuProposals/lead'

const path = ({ id }: { id: string }) => `/reports/proposals/${id}`

export const { GET, POST } = formPost({
  input: AskInput,
  shownAt: (params: { id: string }) => `${path(params)}/ask`,
  deed: (tx, actor, input, { id }) => askMembers(tx, actor, id, input),
  then: (params) => `${path(params)}?done=asked`,
})
