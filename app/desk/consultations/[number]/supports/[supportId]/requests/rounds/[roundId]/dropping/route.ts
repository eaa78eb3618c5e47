import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { dropRound } from '@/lib/requestRounds/send'
import { type SupportParams, supportPath } from '../../../../address'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (params: SupportParams & { roundId: string }) => `${supportPath(params)}/requests/rounds/${params.roundId}`,
  deed: (tx, actor, _input, { roundId }) => dropRound(tx, actor, roundId),
  then: (params) => `${supportPath(params)}?done=givenup`,
})
