import { saveWishes } from '@/lib/consultations/draft'
import { WishesStep } from '@/lib/consultations/step-input'
import { formPost } from '@/lib/forms/form-post'
import { leaveStep } from '../../leave-step'

export const { GET, POST } = formPost({
  input: WishesStep,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/wishes`,
  deed: async (tx, actor, input, { id }) => {
    await saveWishes(tx, actor, id, input)
    return input
  },
  then: ({ id }, input) => leaveStep(id, 'wishes', input),
})
