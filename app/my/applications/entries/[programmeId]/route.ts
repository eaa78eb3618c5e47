import { formPost } from '@/lib/forms/form-post'
import { beginEntry } from '@/lib/programmes/begin-entry'
import { BeginInput } from '@/lib/programmes/input'

export const { GET, POST } = formPost({
  input: BeginInput,
  shownAt: (_params: { programmeId: string }) => '/my/applications',
  deed: (tx, actor, input, { programmeId }) => beginEntry(tx, actor, programmeId, input),
  then: (_params, { id }) => `/my/applications/${id}`,
})
