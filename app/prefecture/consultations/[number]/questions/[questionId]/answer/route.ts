import { formPost } from '@/lib/forms/form-post'
import { AnswerInput, answerQuestion } from '@/lib/questions/answer'

export const { GET, POST } = formPost({
  input: AnswerInput,
  shownAt: ({ number }: { number: string; questionId: string }) => `/prefecture/consultations/${number}`,
  deed: (tx, actor, input, { questionId }) => answerQuestion(tx, actor, questionId, input),
  then: ({ number }) => `/prefecture/consultations/${number}?done=answer`,
})
