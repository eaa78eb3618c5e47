import { formPost } from '@/lib/forms/form-post'
import { carryOver } from '@/lib/yearPlans/carry-over'
import { NothingInput } from '@/lib/yearPlans/input'

type Params = { planId: string }

export const { GET, POST } = formPost({
  input: NothingInput,
  shownAt: ({ planId }: Params) => `/supports/year-plans/${planId}`,
  deed: (tx, actor, _input, { planId }) => carryOver(tx, actor, planId),
  then: (_params, { id }) => `/supports/year-plans/${id}?done=carried`,
})
