import { ReturnInput, returnCorrection } from '@/lib/corrections/decide'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage } from '../../../address'

type Params = { number: string; revisionId: string }

export const { GET, POST } = formPost({
  input: ReturnInput,
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, input, { number, revisionId }) => returnCorrection(tx, actor, number, revisionId, input),
  then: ({ number }) => afterwards(number, 'question'),
})
