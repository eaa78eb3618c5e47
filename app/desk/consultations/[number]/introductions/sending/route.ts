import { formPost } from '@/lib/forms/form-post'
import { IntroductionInput, introduce } from '@/lib/practices/introduce'
import { afterwards, deskPage, type Params } from '../../address'

export const { GET, POST } = formPost({
  input: IntroductionInput,
  shownAt: ({ number }: Params) => deskPage(number, '/introductions'),
  deed: (tx, actor, input, { number }) => introduce(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'reply'),
})
