import { formPost } from '@/lib/forms/form-post'
import { draftNextVersion } from '@/lib/menus/draft'
import { DraftWords } from '@/lib/menus/draft-input'

export const { GET, POST } = formPost({
  input: DraftWords,
  shownAt: ({ id }: { id: string }) => `/admin/menus/lifecycle/${id}/next`,
  deed: (tx, actor, input, { id }) => draftNextVersion(tx, actor, id, input),
  then: (_, { id }) => `/admin/menus/lifecycle/${id}?done=drafted`,
})
