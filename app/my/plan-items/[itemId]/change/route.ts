import { formPost } from '@/lib/forms/form-post'
import { PlanItemChange } from '@/lib/planItems/input'
import { changePlanItem } from '@/lib/planItems/keep'

export const { GET, POST } = formPost({
  input: PlanItemChange,
  shownAt: ({ itemId }: { itemId: string }) => `/my/plan-items/${itemId}`,
  deed: (tx, actor, input, { itemId }) => changePlanItem(tx, actor, itemId, input),
  then: ({ itemId }) => `/my/plan-items/${itemId}?done=1`,
})
