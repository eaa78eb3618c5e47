import { ReopeningInput } from '@/lib/consultations/completion-input'
import { reopenConsultation } from '@/lib/consultations/reopen'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: ReopeningInput,
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, input, { number }) => reopenConsultation(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'reopening'),
})
