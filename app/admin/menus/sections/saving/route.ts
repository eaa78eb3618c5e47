import { formPost } from '@/lib/forms/form-post'
import { MenuKeepersInput, setMenuKeepers } from '@/lib/transfers/menu-keepers'

export const { GET, POST } = formPost({
  input: MenuKeepersInput,
  shownAt: () => '/admin/menus/sections',
  deed: setMenuKeepers,
  then: () => '/admin/menus/sections?done=saved',
})
