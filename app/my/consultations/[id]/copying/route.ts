import { CopyInput, copyConsultation } from '@/lib/consultations/copy'
import { formPost } from '@/lib/forms/form-post'
import { firstStep } from '../../first-step'

export const { GET, POST } = formPost({
  input: CopyInput,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/copy`,
  deed: (tx, actor, _input, { id }) => copyConsultation(tx, actor, id),
  then: (_params, draft) => firstStep(draft),
})
