import { formPost } from '@/lib/forms/form-post'
import { PasswordInput } from '@/lib/people/input'
import { resetPassword } from '@/lib/people/reset-password'

export const { GET, POST } = formPost({
  input: PasswordInput,
  shownAt: ({ id }: { id: string }) => `/admin/users/${id}`,
  deed: (tx, actor, input, { id }) => resetPassword(tx, actor, id, input),
  then: ({ id }) => `/admin/users/${id}?done=passwordSet`,
  secret: ['password'],
})
