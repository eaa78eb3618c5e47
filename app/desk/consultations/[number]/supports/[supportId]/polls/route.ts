import { PollInput } from '@/lib/datePolls/input'
import { openPoll } from '@/lib/datePolls/open'
import { formPost } from '@/lib/forms/form-post'
import { type SupportParams, supportPath } from '../address'

export const { GET, POST } = formPost({
  input: PollInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/polls/new`,
  deed: (tx, actor, input, { supportId }) => openPoll(tx, actor, supportId, input),
  then: (params, { id }) => `${supportPath(params)}/polls/${id}?done=opened`,
})
