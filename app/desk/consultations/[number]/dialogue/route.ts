import { LogInput } from '@/lib/dialogue/input'
import { logDialogue } from '@/lib/dialogue/log'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: LogInput,
  shownAt: ({ number }: Params) => deskPage(number, '/dialogue/new'),
  deed: (tx, actor, input, { number }) => logDialogue(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'log'),
})
