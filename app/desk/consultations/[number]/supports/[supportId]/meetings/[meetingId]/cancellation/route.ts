import { formPost } from '@/lib/forms/form-post'
import { cancelPlan } from '@/lib/plannedSessions/cancel'
import { CancelInput } from '@/lib/plannedSessions/input'
import { type MeetingParams, meetingPath } from '../../address'

export const { GET, POST } = formPost({
  input: CancelInput,
  shownAt: (params: MeetingParams) => meetingPath(params),
  deed: (tx, actor, input, { supportId, meetingId }) => cancelPlan(tx, actor, supportId, meetingId, input),
  then: (params) => `${meetingPath(params)}?done=cancelled`,
})
