import { cancelPoll } from '@/lib/datePolls/cancel'
import { CancelPollInput } from '@/lib/datePolls/input'
import { formPost } from '@/lib/forms/form-post'
import { type PollParams, pollPath } from '../../address'

export const { GET, POST } = formPost({
  input: CancelPollInput,
  shownAt: (params: PollParams) => pollPath(params),
  deed: (tx, actor, input, { supportId, pollId }) => cancelPoll(tx, actor, supportId, pollId, input),
  then: (params) => `${pollPath(params)}?done=cancelled`,
})
