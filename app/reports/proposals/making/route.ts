import { formPost } from '@/lib/forms/form-post'
import { beginProposal } from '@/lib/menuProposals/begin'
import { NewProposalInput } from '@/lib/menuProposals/input'

export const { GET, POST } = formPost({
  input: NewProposalInput,
  shownAt: () => '/reports/proposals/new',
  deed: beginProposal,
  then: (_params, { id }) => `/reports/proposals/${id}?done=begun`,
})
