import { saveContact } from '@/lib/consultations/draft'
import { ContactStep } from '@/lib/consultations/step-input'
import { formPost } from '@/lib/forms/form-post'
import { leaveStep } from '../../leave-step'

export const { GET, POST } = formPost({
  input: ContactStep,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/contact`,
  deed: async (tx, actor, input, { id }) => {
    await saveContact(tx, actor, id, input)
    return input
  },
  then: ({ id }, input) => leaveStep(id, 'contact', input),
})
