import { formPost } from '@/lib/forms/form-post'
import { PlanInput } from '@/lib/plannedSessions/input'
import { planSession } from '@/lib/plannedSessions/plan'
import { type SupportParams, supportPath } from '../address'

export const { GET, POST } = formPost({
  input: PlanInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/meetings/new`,
  deed: (tx, actor, input, { supportId }) => planSession(tx, actor, supportId, input),
  then: (params, { id }) => `${supportPath(params)}/meetings/${id}?done=planned`,
})
