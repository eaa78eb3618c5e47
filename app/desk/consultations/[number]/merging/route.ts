import { MergingInput } from '@/lib/consultations/completion-input'
import { mergeConsultation } from '@/lib/consultations/merge'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: MergingInput,
  shownAt: ({ number }: Params) => deskPage(number, '/completion/new'),
  deed: (tx, actor, input, { number }) => mergeConsultation(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'merging'),
})
