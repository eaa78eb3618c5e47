import { formPost } from '@/lib/forms/form-post'
import { PlanInput } from '@/lib/supports/input'
import { planSupport } from '@/lib/supports/plan'
import { type SupportParams, supportPath } from '../../address'

export const { GET, POST } = formPost({
  input: PlanInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/plan`,
  deed: (tx, actor, input, { supportId }) => planSupport(tx, actor, supportId, input),
  then: (params) => `${supportPath(params)}?done=planned`,
})
