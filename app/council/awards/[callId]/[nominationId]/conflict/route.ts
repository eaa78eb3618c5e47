import { ConflictInput } from '@/lib/awards/input'
import { declareConflict } from '@/lib/awards/judge'
import { formPost } from '@/lib/forms/form-post'

type Params = { callId: string; nominationId: string }

export const { GET, POST } = formPost({
  input: ConflictInput,
  shownAt: ({ callId, nominationId }: Params) => `/council/awards/${callId}/${nominationId}`,
  deed: (tx, actor, input, { nominationId }) => declareConflict(tx, actor, nominationId, input),
  then: ({ callId }) => `/council/awards/${callId}?done=conflict`,
})
