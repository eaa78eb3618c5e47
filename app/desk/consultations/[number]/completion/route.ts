import { completeConsultation } from '@/lib/consultations/complete'
import { CompletionInput } from '@/lib/consultations/completion-input'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: CompletionInput,
  shownAt: ({ number }: Params) => deskPage(number, '/completion/new'),
  deed: (tx, actor, input, { number }) => completeConsultation(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'completion'),
})
