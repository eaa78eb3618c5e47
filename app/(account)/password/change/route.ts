import { changePassword, PasswordChangeInput } from '@/lib/actor/change-password'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: PasswordChangeInput,
  shownAt: () => '/password',
  deed: changePassword,
  then: () => '/sign-in?changed=1',
  secret: ['old', 'fresh', 'again'],
})
