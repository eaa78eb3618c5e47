import { formPost } from '@/lib/forms/form-post'
import { PlanInput } from '@/lib/yearPlans/input'
import { addPlan } from '@/lib/yearPlans/keep-plan'

export const { GET, POST } = formPost({
  input: PlanInput,
  shownAt: () => '/supports/year-plans',
  deed: (tx, actor, input) => addPlan(tx, actor, input),
  then: (_params, { id }) => `/supports/year-plans/${id}?done=begun`,
})
