import { SplitInput, splitConsultation } from '@/lib/consultations/split'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: SplitInput,
  shownAt: ({ number }: Params) => deskPage(number, '/split/new'),
  deed: (tx, actor, input, { number }) => splitConsultation(tx, actor, number, input),
  then: (_params, { number }) => afterwards(number, 'split'),
})
