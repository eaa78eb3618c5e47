import { noteConsentToTelling } from '@/lib/asked/answer'
import { HeardTelling } from '@/lib/asked/input'
import { formPost } from '@/lib/forms/form-post'
import { deskPage, type Params } from '../../address'

export const { GET, POST } = formPost({
  input: HeardTelling,
  shownAt: ({ number }: Params) => deskPage(number, '/telling'),
  deed: (tx, actor, input, { number }) => noteConsentToTelling(tx, actor, number, input),
  then: ({ number }) => deskPage(number, '/telling?done=heard'),
})
