import { formPost } from '@/lib/forms/form-post'
import { SeenCall } from '@/lib/practiceCalls/input'
import { closeCall } from '@/lib/practiceCalls/move'

type Params = { callId: string }

export const { GET, POST } = formPost({
  input: SeenCall,
  shownAt: ({ callId }: Params) => `/desk/practices/calls/${callId}`,
  deed: (tx, actor, input, { callId }) => closeCall(tx, actor, callId, input),
  then: ({ callId }) => `/desk/practices/calls/${callId}?done=closed`,
})
