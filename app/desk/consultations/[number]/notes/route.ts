import { NoteInput } from '@/lib/dialogue/input'
import { keepNote } from '@/lib/dialogue/keep-note'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: NoteInput,
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, input, { number }) => keepNote(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'note'),
})
