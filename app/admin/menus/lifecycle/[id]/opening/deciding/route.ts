import { formPost } from '@/lib/forms/form-post'
import { OpeningInput } from '@/lib/menus/decide-input'
import { openMenu } from '@/lib/menus/open-menu'

export const { GET, POST } = formPost({
  input: OpeningInput,
  shownAt: ({ id }: { id: string }) => `/admin/menus/lifecycle/${id}/opening`,
  deed: (tx, actor, input, { id }) => openMenu(tx, actor, id, input),
  then: ({ id }) => `/admin/menus/lifecycle/${id}?done=opened`,
})
