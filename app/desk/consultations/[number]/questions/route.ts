import { formPost } from '@/lib/forms/form-post'
import { askQuestions } from '@/lib/questions/ask'
import { QuestionsInput } from '@/lib/questions/input'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: QuestionsInput,
  shownAt: ({ number }: Params) => deskPage(number, '/questions/new'),
  deed: (tx, actor, input, { number }) => askQuestions(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'question'),
})
