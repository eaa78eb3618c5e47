import { formPost } from '@/lib/forms/form-post'
import { SendInput } from '@/lib/programmes/input'
import { sendEntry } from '@/lib/programmes/send-entry'

export const { GET, POST } = formPost({
  input: SendInput,
  shownAt: ({ entryId }: { entryId: string }) => `/my/applications/${entryId}/check`,
  deed: (tx, actor, input, { entryId }) => sendEntry(tx, actor, entryId, input),
  then: ({ entryId }) => `/my/applications/${entryId}?done=sent`,
})
