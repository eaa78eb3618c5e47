import { formPost } from '@/lib/forms/form-post'
import { PlanDecisionInput } from '@/lib/planItems/input'
import { decidePlanItem } from '@/lib/planItems/keep'

export const { GET, POST } = formPost({
  input: PlanDecisionInput,
  shownAt: ({ itemId }: { itemId: string }) => `/my/plan-items/${itemId}`,
  deed: (tx, actor, input, { itemId }) => decidePlanItem(tx, actor, itemId, input),
  then: ({ itemId }) => `/my/plan-items/${itemId}?done=1`,
})
