import { formPost } from '@/lib/forms/form-post'
import { PersonInput } from '@/lib/people/input'
import { registerPerson } from '@/lib/people/register'

export const { GET, POST } = formPost({
  input: PersonInput,
  shownAt: () => '/admin/users/new',
  deed: registerPerson,
  then: (_, { id }) => `/admin/users/${id}?done=invited`,
})
