import { formPost } from '@/lib/forms/form-post'
import { PlanItemInput } from '@/lib/planItems/input'
import { addPlanItem } from '@/lib/planItems/keep'

export const { GET, POST } = formPost({
  input: PlanItemInput,
  shownAt: ({ number }: { number: string }) => `/desk/consultations/${number}/plan-items/new`,
  deed: (tx, actor, input, { number }) => addPlanItem(tx, actor, number, input),
  then: ({ number }) => `/desk/consultations/${number}#plan-items`,
})
