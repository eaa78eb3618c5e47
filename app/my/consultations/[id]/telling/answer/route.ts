import { answerToTell } from '@/lib/asked/answer'
import { AnswerToTell } from '@/lib/asked/input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: AnswerToTell,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/telling`,
  deed: (tx, actor, input, { id }) => answerToTell(tx, actor, id, input),
  then: ({ id }, { answer }) => `/my/consultations/${id}/telling?done=${answer}`,
})
