import { CorrectionInput, proposeCorrection } from '@/lib/corrections/propose'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string; questionId: string }

export const { GET, POST } = formPost({
  input: CorrectionInput,
  shownAt: ({ id }: Params) => `/my/consultations/${id}`,
  deed: (tx, actor, input, { questionId }) => proposeCorrection(tx, actor, questionId, input),
  then: ({ id }) => `/my/consultations/${id}?done=answer`,
})
