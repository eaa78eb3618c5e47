import { formPost } from '@/lib/forms/form-post'
import { NotedAnswerInput } from '@/lib/inquiries/input'
import { noteHeadquartersAnswer } from '@/lib/inquiries/note-answer'
import { afterwards, deskPage, type Params } from '../../../address'

export const { GET, POST } = formPost({
  input: NotedAnswerInput,
  shownAt: ({ number }: Params & { inquiryId: string }) => deskPage(number, '/headquarters'),
  deed: (tx, actor, input, { number, inquiryId }) => noteHeadquartersAnswer(tx, actor, number, inquiryId, input),
  then: ({ number }) => afterwards(number, 'hqnoted'),
})
