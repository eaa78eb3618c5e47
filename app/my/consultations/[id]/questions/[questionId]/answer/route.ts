import { formPost } from '@/lib/forms/form-post'
import { AnswerInput, answerQuestion } from '@/lib/questions/answer'

export const { GET, POST } = formPost({
  input: AnswerInput,
  shownAt: ({ id }: { id: string; questionId: string }) => `/my/consultations/${id}`,
  deed: (tx, actor, input, { questionId }) => answerQuestion(tx, actor, questionId, input),
  then: (_params, { number }) => `/my/consultations/${number}?done=answer`,
})
