import { formPost } from '@/lib/forms/form-post'
import { correctSession } from '@/lib/supportSessions/correct'
import { SessionCorrection } from '@/lib/supportSessions/input'
import { type SupportParams, supportPath } from '../../../address'

export const { GET, POST } = formPost({
  input: SessionCorrection,
  shownAt: (params: SupportParams & { sessionId: string }) =>
    `${supportPath(params)}/sessions/${params.sessionId}/edit`,
  deed: (tx, actor, input, { supportId, sessionId }) => correctSession(tx, actor, supportId, sessionId, input),
  then: (params, { id }) => `${supportPath(params)}/sessions/${id}?done=recorded`,
})
