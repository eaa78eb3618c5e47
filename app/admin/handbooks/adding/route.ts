import { formPost } from '@/lib/forms/form-post'
import { PartInput } from '@/lib/references/input'
import { addPart } from '@/lib/references/keep'

export const { GET, POST } = formPost({
  input: PartInput,
  shownAt: () => '/admin/handbooks/new',
  deed: addPart,
  then: (_, { id }) => `/admin/handbooks/${id}?done=added`,
})
