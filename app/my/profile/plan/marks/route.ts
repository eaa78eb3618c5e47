import { formPost } from '@/lib/forms/form-post'
import { PlanMarksInput } from '@/lib/profiles/input'
import { markPlan } from '@/lib/profiles/mark-plan'

export const { GET, POST } = formPost({
  input: PlanMarksInput,
  shownAt: () => '/my/profile/plan',
  deed: (tx, actor, input) => markPlan(tx, actor, input),
  then: (_params: object, { changed }) => `/my/profile/plan?changed=${changed}`,
})
