import { linkPost } from '@/lib/links/link-post'
import { ChoiceInput, choosePassword } from '@/lib/people/choose-password'

export const { GET, POST } = linkPost({
  input: ChoiceInput,
  shownAt: ({ token }: { token: string }) => `/l/${token}/new-password`,
  deed: choosePassword,
  then: ({ token }) => `/l/${token}/new-password/done`,
  secret: ['password', 'again'],
})
