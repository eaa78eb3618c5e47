import { formPost } from '@/lib/forms/form-post'
import { ProposalChangeInput } from '@/lib/menuProposals/input'
import { changeProposal } from '@/lib/menuProposals/lead'

const path = ({ id }: { id: string }) => `/reports/proposals/${id}`

export const { GET, POST } = formPost({
  input: ProposalChangeInput,
  shownAt: (params: { id: string }) => `${path(params)}/change`,
  deed: (tx, actor, input, { id }) => changeProposal(tx, actor, id, input),
  then: (params) => `${path(params)}?done=changed`,
})
