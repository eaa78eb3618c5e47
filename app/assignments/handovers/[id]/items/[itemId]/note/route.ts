import { formPost } from '@/lib/forms/form-post'
import { NoteInput } from '@/lib/handovers/input'
import { writeNote } from '@/lib/handovers/write-down'

export const { GET, POST } = formPost({
  input: NoteInput,
  shownAt: ({ id, itemId }: { id: string; itemId: string }) => `/assignments/handovers/${id}/items/${itemId}`,
  deed: (tx, actor, input, { id, itemId }) => writeNote(tx, actor, id, itemId, input),
  then: ({ id, itemId }) => `/assignments/handovers/${id}/items/${itemId}?done=written`,
})
