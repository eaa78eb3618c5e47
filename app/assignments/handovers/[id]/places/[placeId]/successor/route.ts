import { formPost } from '@/lib/forms/form-post'
import { decideSuccessor } from '@/lib/handovers/decide-successor'
import { SuccessorInput } from '@/lib/handovers/input'

export const { GET, POST } = formPost({
  input: SuccessorInput,
  shownAt: ({ id, placeId }: { id: string; placeId: string }) => `/assignments/handovers/${id}/places/${placeId}`,
  deed: (tx, actor, input, { id, placeId }) => decideSuccessor(tx, actor, id, placeId, input),
  then: ({ id, placeId }) => `/assignments/handovers/${id}/places/${placeId}?done=decided`,
})
