import { formPost } from '@/lib/forms/form-post'
import { askExtension } from '@/lib/programmes/extensions'
import { ExtensionInput } from '@/lib/programmes/input'

export const { GET, POST } = formPost({
  input: ExtensionInput,
  shownAt: ({ entryId }: { entryId: string }) => `/my/applications/${entryId}`,
  deed: (tx, actor, input, { entryId }) => askExtension(tx, actor, entryId, input),
  then: ({ entryId }) => `/my/applications/${entryId}?done=extension`,
})
