import { keepAttendance } from '@/lib/events/attendance'
import { AttendanceInput } from '@/lib/events/input'
import { formPost } from '@/lib/forms/form-post'

type Params = { eventId: string }

export const { GET, POST } = formPost({
  input: AttendanceInput,
  shownAt: ({ eventId }: Params) => `/supports/events/${eventId}/applicants`,
  deed: (tx, actor, input, { eventId }) => keepAttendance(tx, actor, eventId, input),
  then: ({ eventId }, { page }) => `/supports/events/${eventId}/applicants?done=attendance&page=${page}`,
})
