import { formPost } from '@/lib/forms/form-post'
import { AttendanceInput } from '@/lib/network/input'
import { answerMeeting } from '@/lib/network/meetings'

type Params = { meetingId: string }

export const { GET, POST } = formPost({
  input: AttendanceInput,
  shownAt: ({ meetingId }: Params) => `/network/meetings/${meetingId}`,
  deed: (tx, actor, input, { meetingId }) => answerMeeting(tx, actor, meetingId, input),
  then: ({ meetingId }) => `/network/meetings/${meetingId}?done=sent`,
})
