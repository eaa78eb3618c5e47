import { formPost } from '@/lib/forms/form-post'
import { KnowledgeInput } from '@/lib/handovers/input'
import { writeKnowledge } from '@/lib/handovers/write-down'

export const { GET, POST } = formPost({
  input: KnowledgeInput,
  shownAt: ({ id, placeId }: { id: string; placeId: string }) => `/assignments/handovers/${id}/places/${placeId}`,
  deed: (tx, actor, input, { id, placeId }) => writeKnowledge(tx, actor, id, placeId, input),
  then: ({ id, placeId }) => `/assignments/handovers/${id}/places/${placeId}?done=written`,
})
