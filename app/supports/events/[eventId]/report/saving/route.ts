import { ReportInput } from '@/lib/events/input'
import { keepReport } from '@/lib/events/keep-report'
import { formPost } from '@/lib/forms/form-post'

type Params = { eventId: string }

export const { GET, POST } = formPost({
  input: ReportInput,
  shownAt: ({ eventId }: Params) => `/supports/events/${eventId}/report`,
  deed: (tx, actor, input, { eventId }) => keepReport(tx, actor, eventId, input),
  then: ({ eventId }) => `/supports/events/${eventId}?done=reported`,
})
