import { formPost } from '@/lib/forms/form-post'
import { RecordedAnswerInput } from '@/lib/questions/input'
import { recordAnswer } from '@/lib/questions/record-answer'
import { afterwards, deskPage } from '../../../address'

type Params = { number: string; questionId: string }

export const { GET, POST } = formPost({
  input: RecordedAnswerInput,
  shownAt: ({ number, questionId }: Params) => deskPage(number, `/questions/${questionId}`),
  deed: (tx, actor, input, { number, questionId }) => recordAnswer(tx, actor, number, questionId, input),
  then: ({ number }) => afterwards(number, 'answer'),
})
