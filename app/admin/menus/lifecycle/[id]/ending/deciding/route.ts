import { formPost } from '@/lib/forms/form-post'
import { EndingInput } from '@/lib/menus/decide-input'
import { endVersion } from '@/lib/menus/end-version'

export const { GET, POST } = formPost({
  input: EndingInput,
  shownAt: ({ id }: { id: string }) => `/admin/menus/lifecycle/${id}/ending`,
  deed: (tx, actor, input, { id }) => endVersion(tx, actor, id, input),
  then: ({ id }, { state }) => `/admin/menus/lifecycle/${id}?done=${state}`,
})
