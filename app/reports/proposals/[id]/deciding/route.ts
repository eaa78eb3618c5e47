import { formPost } from '@/lib/forms/form-post'
import { decideProposal } from '@/lib/menuProposals/decide'
import { DecisionInput } from '@/lib/menuProposals/input'

const path = ({ id }: { id: string }) => `/reports/proposals/${id}`

export const { GET, POST } = formPost({
  input: DecisionInput,
  shownAt: (params: { id: string }) => `${path(params)}/decision`,
  deed: (tx, actor, input, { id }) => decideProposal(tx, actor, id, input),
  then: (params) => `${path(params)}?done=decided`,
})
