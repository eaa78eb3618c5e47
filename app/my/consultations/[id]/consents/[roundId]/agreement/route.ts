import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { agreeToRound } from '@/lib/requestRounds/answer-consent'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string; roundId: string }) => `/my/consultations/${id}`,
  deed: (tx, actor, _input, { roundId }) => agreeToRound(tx, actor, roundId),
  then: (_params, { number }) => `/my/consultations/${number}?done=consented`,
})
