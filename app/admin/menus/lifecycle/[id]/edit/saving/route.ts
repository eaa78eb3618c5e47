import { formPost } from '@/lib/forms/form-post'
import { changeDraft } from '@/lib/menus/change-draft'
import { DraftChangeInput } from '@/lib/menus/draft-input'

export const { GET, POST } = formPost({
  input: DraftChangeInput,
  shownAt: ({ id }: { id: string }) => `/admin/menus/lifecycle/${id}/edit`,
  deed: (tx, actor, input, { id }) => changeDraft(tx, actor, id, input),
  then: ({ id }) => `/admin/menus/lifecycle/${id}?done=changed`,
})
