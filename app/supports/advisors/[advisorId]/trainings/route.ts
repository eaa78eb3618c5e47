import { TrainingInput } from '@/lib/advisors/input'
import { noteTraining } from '@/lib/advisors/trainings'
import { formPost } from '@/lib/forms/form-post'
import { type AdvisorParams, advisorPath } from '../../at-desk'

export const { GET, POST } = formPost({
  input: TrainingInput,
  shownAt: ({ advisorId }: AdvisorParams) => advisorPath(advisorId),
  deed: (tx, actor, input, { advisorId }) => noteTraining(tx, actor, advisorId, input),
  then: (_params, { id }) => `${advisorPath(id)}?done=training`,
})
