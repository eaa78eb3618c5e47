import { ScoreInput } from '@/lib/awards/input'
import { scoreNomination } from '@/lib/awards/judge'
import { formPost } from '@/lib/forms/form-post'

type Params = { callId: string; nominationId: string }

export const { GET, POST } = formPost({
  input: ScoreInput,
  shownAt: ({ callId, nominationId }: Params) => `/council/awards/${callId}/${nominationId}`,
  deed: (tx, actor, input, { nominationId }) => scoreNomination(tx, actor, nominationId, input),
  then: ({ callId }) => `/council/awards/${callId}?done=scored`,
})
