import { formPost } from '@/lib/forms/form-post'
import { SessionInput } from '@/lib/supportSessions/input'
import { recordSession } from '@/lib/supportSessions/record'
import { type SupportParams, supportPath } from '../address'

export const { GET, POST } = formPost({
  input: SessionInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/sessions/new`,
  deed: (tx, actor, input, { supportId }) => recordSession(tx, actor, supportId, input),
  then: (params, { id }) => `${supportPath(params)}/sessions/${id}?done=recorded`,
})
