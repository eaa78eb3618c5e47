import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { discardEntry } from '@/lib/programmes/save-entry'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ entryId }: { entryId: string }) => `/my/applications/${entryId}`,
  deed: (tx, actor, _input, { entryId }) => discardEntry(tx, actor, entryId),
  then: () => '/my/applications?done=discarded',
})
