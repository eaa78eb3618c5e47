import { type EntryParams, entryAt } from '@/app/_programmes/area'
import { formPost } from '@/lib/forms/form-post'
import { WithdrawInput } from '@/lib/programmes/input'
import { withdrawEntry } from '@/lib/programmes/withdraw-entry'

export const { GET, POST } = formPost({
  input: WithdrawInput,
  shownAt: (params: EntryParams) => entryAt('desk', params),
  deed: (tx, actor, input, { entryId }) => withdrawEntry(tx, actor, entryId, input),
  then: (params) => entryAt('desk', params, '?done=withdrawn'),
})
