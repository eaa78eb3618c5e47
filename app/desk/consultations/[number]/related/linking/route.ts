import { LinkInput, linkConsultation } from '@/lib/consultations/link'
import { formPost } from '@/lib/forms/form-post'
import { deskPage, type Params } from '../../address'

export const { GET, POST } = formPost({
  input: LinkInput,
  shownAt: ({ number }: Params) => deskPage(number, '/related'),
  deed: (tx, actor, input, { number }) => linkConsultation(tx, actor, number, input),
  then: ({ number }) => deskPage(number, '/related?done=linked'),
})
