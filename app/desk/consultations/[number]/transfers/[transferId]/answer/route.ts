import { formPost } from '@/lib/forms/form-post'
import { answerTransfer } from '@/lib/transfers/answer'
import { TransferAnswerInput } from '@/lib/transfers/input'
import { deskPage, type Params } from '../../../address'

export const { GET, POST } = formPost({
  input: TransferAnswerInput,
  shownAt: ({ number }: Params & { transferId: string }) => deskPage(number, '/transfers/new'),
  deed: (tx, actor, input, { number, transferId }) => answerTransfer(tx, actor, number, transferId, input),
  then: ({ number }) => deskPage(number, '/transfers/new?done=answered'),
})
