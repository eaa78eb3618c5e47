import { formPost } from '@/lib/forms/form-post'
import { RoundInput } from '@/lib/requestRounds/input'
import { writeRound } from '@/lib/requestRounds/write'
import { type SupportParams, supportPath } from '../address'

export const { GET, POST } = formPost({
  input: RoundInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/requests/new`,
  deed: (tx, actor, input, { supportId }) => writeRound(tx, actor, supportId, input),
  then: (params, { id }) => `${supportPath(params)}/requests/rounds/${id}`,
})
