import { formPost } from '@/lib/forms/form-post'
import { changeMenuFrom, MenuChangeInput } from '@/lib/menus/keep-own'

export const { GET, POST } = formPost({
  input: MenuChangeInput,
  shownAt: ({ id }: { id: string }) => `/admin/menus/own/${id}`,
  deed: (tx, actor, input, { id }) => changeMenuFrom(tx, actor, id, input),
  then: () => '/admin/menus/own?done=changed',
})
