import { formPost } from '@/lib/forms/form-post'
import { changePlan } from '@/lib/plannedSessions/change'
import { PlanChange } from '@/lib/plannedSessions/input'
import { type MeetingParams, meetingPath } from '../../address'

export const { GET, POST } = formPost({
  input: PlanChange,
  shownAt: (params: MeetingParams) => `${meetingPath(params)}/edit`,
  deed: (tx, actor, input, { supportId, meetingId }) => changePlan(tx, actor, supportId, meetingId, input),
  then: (params) => `${meetingPath(params)}?done=changed`,
})
