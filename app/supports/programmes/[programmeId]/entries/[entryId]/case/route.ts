import { type EntryParams, entryAt } from '@/app/_programmes/area'
import { formPost } from '@/lib/forms/form-post'
import { beginCase } from '@/lib/programmes/begin-case'
import { CaseInput } from '@/lib/programmes/input'

export const { GET, POST } = formPost({
  input: CaseInput,
  shownAt: (params: EntryParams) => entryAt('desk', params),
  deed: (tx, actor, input, { entryId }) => beginCase(tx, actor, entryId, input),
  then: (params) => entryAt('desk', params, '?done=case'),
})
