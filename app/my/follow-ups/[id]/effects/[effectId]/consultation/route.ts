import { z } from 'zod'
import { firstStep } from '@/app/my/consultations/first-step'
import { continueFollowUp } from '@/lib/followUps/continue'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string; effectId: string }) => `/my/follow-ups/${id}`,
  deed: (tx, actor, _input, { effectId }) => continueFollowUp(tx, actor, effectId),
  then: (_params, draft) => firstStep(draft),
})
