import { askToTell } from '@/lib/asked/ask'
import { AskingToTell } from '@/lib/asked/input'
import { formPost } from '@/lib/forms/form-post'
import { deskPage, type Params } from '../../address'

export const { GET, POST } = formPost({
  input: AskingToTell,
  shownAt: ({ number }: Params) => deskPage(number, '/telling'),
  deed: (tx, actor, input, { number }) => askToTell(tx, actor, number, input),
  then: ({ number }) => deskPage(number, '/telling?done=asked'),
})
