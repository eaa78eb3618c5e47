import { formPost } from '@/lib/forms/form-post'
import { refuseRound } from '@/lib/requestRounds/answer-consent'
import { RefusalInput } from '@/lib/requestRounds/input'

export const { GET, POST } = formPost({
  input: RefusalInput,
  shownAt: ({ id }: { id: string; roundId: string }) => `/my/consultations/${id}`,
  deed: (tx, actor, input, { roundId }) => refuseRound(tx, actor, roundId, input),
  then: (_params, { number }) => `/my/consultations/${number}?done=refused`,
})
