import { formPost } from '@/lib/forms/form-post'
import { PartChangeInput } from '@/lib/references/input'
import { changePart } from '@/lib/references/keep'

export const { GET, POST } = formPost({
  input: PartChangeInput,
  shownAt: ({ id }: { id: string }) => `/admin/handbooks/${id}`,
  deed: (tx, actor, input, { id }) => changePart(tx, actor, id, input),
  then: () => '/admin/handbooks?done=saved',
})
