import { z } from 'zod'
import { endStep } from '@/lib/chasing/keep-ladders'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ stepId }: { stepId: string }) => `/supports/chasing/${stepId}`,
  deed: (tx, actor, _input, { stepId }) => endStep(tx, actor, stepId),
  then: () => '/supports/chasing?done=removed',
})
