import { formPost } from '@/lib/forms/form-post'
import { answerFromHeadquarters } from '@/lib/inquiries/answer-from-headquarters'
import { HeadquartersAnswerInput } from '@/lib/inquiries/input'

const page = ({ inquiryId }: { inquiryId: string }) => `/headquarters/inquiries/${inquiryId}`

export const { GET, POST } = formPost({
  input: HeadquartersAnswerInput,
  shownAt: page,
  deed: (tx, actor, input, { inquiryId }) => answerFromHeadquarters(tx, actor, inquiryId, input),
  then: (params) => `${page(params)}?done=answered`,
})
