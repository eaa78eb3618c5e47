import { RegistrationInput } from '@/lib/advisors/input'
import { registerAdvisor } from '@/lib/advisors/register'
import { formPost } from '@/lib/forms/form-post'
import { advisorPath } from '../at-desk'

export const { GET, POST } = formPost({
  input: RegistrationInput,
  shownAt: () => '/supports/advisors/new',
  deed: registerAdvisor,
  then: (_params, { id }) => `${advisorPath(id)}?done=registered`,
})
