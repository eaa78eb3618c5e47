import { formPost } from '@/lib/forms/form-post'
import { EntryInput } from '@/lib/programmes/input'
import { saveEntry } from '@/lib/programmes/save-entry'

export const { GET, POST } = formPost({
  input: EntryInput,
  shownAt: ({ entryId }: { entryId: string }) => `/my/applications/${entryId}`,
  deed: (tx, actor, input, { entryId }) => saveEntry(tx, actor, entryId, input),
  then: (_params, { id, next }) => pageAfter(id, next),
})

function pageAfter(id: string, next: EntryInput['next']): string {
  if (next === 'files') return `/attachments/entries/${id}`
  return `/my/applications/${id}${next === 'check' ? '/check' : '?done=kept'}`
}
