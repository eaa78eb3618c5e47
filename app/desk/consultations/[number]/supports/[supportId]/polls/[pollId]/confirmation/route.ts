import { confirmPoll } from '@/lib/datePolls/confirm'
import { ConfirmInput } from '@/lib/datePolls/input'
import { formPost } from '@/lib/forms/form-post'
import { supportPath } from '../../../address'
import { type PollParams, pollPath } from '../../address'

export const { GET, POST } = formPost({
  input: ConfirmInput,
  shownAt: (params: PollParams) => pollPath(params),
  deed: (tx, actor, input, { supportId, pollId }) => confirmPoll(tx, actor, supportId, pollId, input),
  then: (params, { id }) => `${supportPath(params)}/meetings/${id}?done=decided`,
})
