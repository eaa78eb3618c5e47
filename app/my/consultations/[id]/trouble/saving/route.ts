import { saveTrouble } from '@/lib/consultations/draft'
import { saveFields } from '@/lib/consultations/fields'
import { TroubleStep } from '@/lib/consultations/step-input'
import { formPost } from '@/lib/forms/form-post'
import { leaveStep } from '../../leave-step'

export const { GET, POST } = formPost({
  input: TroubleStep,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/trouble`,
  deed: async (tx, actor, input, { id }) => {
    await saveTrouble(tx, actor, id, input)
    await saveFields(tx, actor, id, input)
    return input
  },
  then: ({ id }, input) => leaveStep(id, 'trouble', input),
})
