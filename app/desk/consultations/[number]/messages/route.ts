import { ReplyInput } from '@/lib/dialogue/input'
import { reply } from '@/lib/dialogue/reply'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: ReplyInput,
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, input, { number }) => reply(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'reply'),
})
