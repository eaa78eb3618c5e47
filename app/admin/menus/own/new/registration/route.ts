import { formPost } from '@/lib/forms/form-post'
import { beginMenu, NewMenuInput } from '@/lib/menus/keep-own'

export const { GET, POST } = formPost({
  input: NewMenuInput,
  shownAt: () => '/admin/menus/own/new',
  deed: beginMenu,
  then: () => '/admin/menus/own?done=begun',
})
