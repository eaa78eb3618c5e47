import { StepChangeInput } from '@/lib/chasing/input'
import { changeStep } from '@/lib/chasing/keep-ladders'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: StepChangeInput,
  shownAt: ({ stepId }: { stepId: string }) => `/supports/chasing/${stepId}`,
  deed: (tx, actor, input, { stepId }) => changeStep(tx, actor, stepId, input),
  then: () => '/supports/chasing?done=changed',
})
