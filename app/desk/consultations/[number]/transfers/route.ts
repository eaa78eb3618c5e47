import { formPost } from '@/lib/forms/form-post'
import { TransferInput } from '@/lib/transfers/input'
import { sendTransfer } from '@/lib/transfers/send'
import { deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: TransferInput,
  shownAt: ({ number }: Params) => deskPage(number, '/transfers/new'),
  deed: (tx, actor, input, { number }) => sendTransfer(tx, actor, number, input),
  then: ({ number }) => deskPage(number, '/transfers/new?done=sent'),
})
