import { saveWishes } from '@/lib/consultations/draft'
import { WishesStep } from '@/lib/consultations/step-input'
import { Refusal } from '@/lib/forms/errors'
import { formPost } from '@/lib/forms/form-post'
import { leaveStep } from '../../leave-step'

export const { GET, POST } = formPost({
  input: WishesStep,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/wishes`,
  deed: async (tx, actor, input, { id }) => {
    const saved = await saveWishes(tx, actor, id, input)
    return saved instanceof Refusal ? saved : input
  },
  then: ({ id }, input) => leaveStep(id, 'wishes', input),
})
