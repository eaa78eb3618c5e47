import { SeenTelling } from '@/lib/asked/input'
import { publishTelling } from '@/lib/asked/settle'
import { formPost } from '@/lib/forms/form-post'
import { deskPage, type Params } from '../../address'

export const { GET, POST } = formPost({
  input: SeenTelling,
  shownAt: ({ number }: Params) => deskPage(number, '/telling'),
  deed: (tx, actor, input, { number }) => publishTelling(tx, actor, number, input),
  then: ({ number }) => deskPage(number, '/telling?done=published'),
})
