import { saveQuick } from '@/lib/consultations/draft'
import { QuickStep } from '@/lib/consultations/step-input'
import { formPost } from '@/lib/forms/form-post'
import { leaveStep } from '../../leave-step'

export const { GET, POST } = formPost({
  input: QuickStep,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/quick`,
  deed: async (tx, actor, input, { id }) => {
    await saveQuick(tx, actor, id, input)
    return input
  },
  then: ({ id }, input) => leaveStep(id, 'quick', input),
})
