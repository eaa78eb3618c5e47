import { ProposalInput } from '@/lib/councilCalls/input'
import { propose } from '@/lib/councilCalls/propose'
import { formPost } from '@/lib/forms/form-post'

const path = ({ callId }: { callId: string }) => `/council/calls/${callId}`

export const { GET, POST } = formPost({
  input: ProposalInput,
  shownAt: path,
  deed: (tx, actor, input, { callId }) => propose(tx, actor, callId, input),
  then: (params) => `${path(params)}?done=proposed`,
})
