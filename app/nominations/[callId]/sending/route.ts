import { NominationInput } from '@/lib/awards/input'
import { nominate } from '@/lib/awards/nominate'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: NominationInput,
  shownAt: ({ callId }: { callId: string }) => `/nominations/${callId}`,
  deed: (tx, actor, input, { callId }) => nominate(tx, actor, callId, input),
  then: ({ callId }, { id }) => `/nominations/${callId}/${id}?done=sent`,
})
