import { StepInput } from '@/lib/chasing/input'
import { addStep } from '@/lib/chasing/keep-ladders'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: StepInput,
  shownAt: () => '/supports/chasing',
  deed: addStep,
  then: () => '/supports/chasing?done=added',
})
