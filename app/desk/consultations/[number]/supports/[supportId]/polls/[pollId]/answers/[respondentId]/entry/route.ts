import { answerPoll } from '@/lib/datePolls/answer'
import { PollAnswerInput } from '@/lib/datePolls/answer-input'
import { formPost } from '@/lib/forms/form-post'
import { type PollParams, pollPath } from '../../../../address'

export const { GET, POST } = formPost({
  input: PollAnswerInput,
  shownAt: (params: PollParams & { respondentId: string }) => `${pollPath(params)}/answers/${params.respondentId}`,
  deed: (tx, actor, input, { respondentId }) => answerPoll(tx, actor, respondentId, input),
  then: (params) => `${pollPath(params)}?done=entered`,
})
