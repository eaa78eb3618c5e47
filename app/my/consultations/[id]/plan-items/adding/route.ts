import { formPost } from '@/lib/forms/form-post'
import { PlanItemInput } from '@/lib/planItems/input'
import { addPlanItem } from '@/lib/planItems/keep'

export const { GET, POST } = formPost({
  input: PlanItemInput,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/plan-items/new`,
  deed: (tx, actor, input, { id }) => addPlanItem(tx, actor, id, input),
  then: (_params, { id }) => `/my/plan-items/${id}?done=1`,
})
