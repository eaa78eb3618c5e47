import { formPost } from '@/lib/forms/form-post'
import { PlanChange } from '@/lib/yearPlans/input'
import { changePlan } from '@/lib/yearPlans/keep-plan'

type Params = { planId: string }

export const { GET, POST } = formPost({
  input: PlanChange,
  shownAt: ({ planId }: Params) => `/supports/year-plans/${planId}/settings`,
  deed: (tx, actor, input, { planId }) => changePlan(tx, actor, planId, input),
  then: ({ planId }) => `/supports/year-plans/${planId}?done=saved`,
})
