import { saveSituation } from '@/lib/consultations/draft'
import { SituationStep } from '@/lib/consultations/step-input'
import { formPost } from '@/lib/forms/form-post'
import { leaveStep } from '../../leave-step'

export const { GET, POST } = formPost({
  input: SituationStep,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/situation`,
  deed: async (tx, actor, input, { id }) => {
    await saveSituation(tx, actor, id, input)
    return input
  },
  then: ({ id }, input) => leaveStep(id, 'situation', input),
})
