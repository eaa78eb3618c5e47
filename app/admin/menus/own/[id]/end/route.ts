import { formPost } from '@/lib/forms/form-post'
import { endMenu, MenuEndInput } from '@/lib/menus/keep-own'

export const { GET, POST } = formPost({
  input: MenuEndInput,
  shownAt: ({ id }: { id: string }) => `/admin/menus/own/${id}`,
  deed: (tx, actor, input, { id }) => endMenu(tx, actor, id, input),
  then: () => '/admin/menus/own?done=ended',
})
