import { OfficerInput } from '@/lib/consultations/completion-input'
import { reassignConsultation } from '@/lib/consultations/reassign'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: OfficerInput,
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, input, { number }) => reassignConsultation(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'officer'),
})
