import { formPost } from '@/lib/forms/form-post'
import { CallChangeInput } from '@/lib/practiceCalls/input'
import { changeCall } from '@/lib/practiceCalls/write'

type Params = { callId: string }

export const { GET, POST } = formPost({
  input: CallChangeInput,
  shownAt: ({ callId }: Params) => `/desk/practices/calls/${callId}`,
  deed: (tx, actor, input, { callId }) => changeCall(tx, actor, callId, input),
  then: ({ callId }) => `/desk/practices/calls/${callId}?done=saved`,
})
