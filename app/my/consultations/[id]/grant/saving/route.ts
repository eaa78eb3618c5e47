import { saveGrant } from '@/lib/consultations/draft'
import { GrantStep } from '@/lib/consultations/step-input'
import { Refusal } from '@/lib/forms/errors'
import { formPost } from '@/lib/forms/form-post'
import { leaveStep } from '../../leave-step'

export const { GET, POST } = formPost({
  input: GrantStep,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/grant`,
  deed: async (tx, actor, input, { id }) => {
    const saved = await saveGrant(tx, actor, id, input)
    return saved instanceof Refusal ? saved : input
  },
  then: ({ id }, input) =>
    input.leave === 'search' ? `/my/consultations/${id}/grant#precedents` : leaveStep(id, 'grant', input),
})
