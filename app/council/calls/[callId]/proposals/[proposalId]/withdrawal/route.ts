import { z } from 'zod'
import { withdrawProposal } from '@/lib/councilCalls/propose'
import { formPost } from '@/lib/forms/form-post'

type Params = { callId: string; proposalId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ callId, proposalId }: Params) => `/council/calls/${callId}/proposals/${proposalId}`,
  deed: (tx, actor, _input, { callId, proposalId }) => withdrawProposal(tx, actor, callId, proposalId),
  then: ({ callId }) => `/council/calls/${callId}?done=withdrawn`,
})
