import { ProposalChangeInput } from '@/lib/councilCalls/input'
import { changeProposal } from '@/lib/councilCalls/propose'
import { formPost } from '@/lib/forms/form-post'

type Params = { callId: string; proposalId: string }

export const { GET, POST } = formPost({
  input: ProposalChangeInput,
  shownAt: ({ callId, proposalId }: Params) => `/council/calls/${callId}/proposals/${proposalId}`,
  deed: (tx, actor, input, { callId, proposalId }) => changeProposal(tx, actor, callId, proposalId, input),
  then: ({ callId }) => `/council/calls/${callId}?done=changed`,
})
