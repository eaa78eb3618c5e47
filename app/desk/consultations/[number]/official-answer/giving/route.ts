import { formPost } from '@/lib/forms/form-post'
import { answerOfficially } from '@/lib/inquiries/answer-officially'
import { OfficialAnswerInput } from '@/lib/inquiries/input'
import { afterwards, deskPage, type Params } from '../../address'

export const { GET, POST } = formPost({
  input: OfficialAnswerInput,
  shownAt: ({ number }: Params) => deskPage(number, '/official-answer'),
  deed: (tx, actor, input, { number }) => answerOfficially(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'official'),
})
