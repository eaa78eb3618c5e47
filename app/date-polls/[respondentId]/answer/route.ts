import { answerPoll } from '@/lib/datePolls/answer'
import { PollAnswerInput } from '@/lib/datePolls/answer-input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: PollAnswerInput,
  shownAt: ({ respondentId }: { respondentId: string }) => `/date-polls/${respondentId}`,
  deed: (tx, actor, input, { respondentId }) => answerPoll(tx, actor, respondentId, input),
  then: ({ respondentId }) => `/date-polls/${respondentId}?done=answered`,
})
