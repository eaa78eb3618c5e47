import { formPost } from '@/lib/forms/form-post'
import { ProlongInput } from '@/lib/practiceCalls/input'
import { prolongCall } from '@/lib/practiceCalls/move'

type Params = { callId: string }

export const { GET, POST } = formPost({
  input: ProlongInput,
  shownAt: ({ callId }: Params) => `/desk/practices/calls/${callId}`,
  deed: (tx, actor, input, { callId }) => prolongCall(tx, actor, callId, input),
  then: ({ callId }) => `/desk/practices/calls/${callId}?done=prolonged`,
})
