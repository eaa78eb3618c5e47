import { formPost } from '@/lib/forms/form-post'
import { sayNone } from '@/lib/practiceCalls/answer'
import { NoneInput } from '@/lib/practiceCalls/input'

type Params = { callId: string }

export const { GET, POST } = formPost({
  input: NoneInput,
  shownAt: ({ callId }: Params) => `/prefecture/practices/calls/${callId}`,
  deed: (tx, actor, input, { callId }) => sayNone(tx, actor, callId, input),
  then: ({ callId }) => `/prefecture/practices/calls/${callId}?done=none`,
})
