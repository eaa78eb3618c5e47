import { formPost } from '@/lib/forms/form-post'
import { changeDetails } from '@/lib/people/change-details'
import { DetailsInput } from '@/lib/people/input'

export const { GET, POST } = formPost({
  input: DetailsInput,
  shownAt: ({ id }: { id: string }) => `/admin/users/${id}`,
  deed: (tx, actor, input, { id }) => changeDetails(tx, actor, id, input),
  then: ({ id }) => `/admin/users/${id}?done=changed`,
})
