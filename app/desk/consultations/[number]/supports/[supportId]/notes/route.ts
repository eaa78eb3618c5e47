import { formPost } from '@/lib/forms/form-post'
import { NoteInput } from '@/lib/supports/input'
import { noteOnSupport } from '@/lib/supports/note'
import { type SupportParams, supportPath } from '../address'

export const { GET, POST } = formPost({
  input: NoteInput,
  shownAt: (params: SupportParams) => supportPath(params),
  deed: (tx, actor, input, { supportId }) => noteOnSupport(tx, actor, supportId, input),
  then: (params) => `${supportPath(params)}?done=noted`,
})
