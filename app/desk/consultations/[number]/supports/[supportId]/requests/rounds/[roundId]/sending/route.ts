import { formPost } from '@/lib/forms/form-post'
import { SendingInput } from '@/lib/requestRounds/input'
import { sendRound } from '@/lib/requestRounds/send'
import { type SupportParams, supportPath } from '../../../../address'

export const { GET, POST } = formPost({
  input: SendingInput,
  shownAt: (params: SupportParams & { roundId: string }) => `${supportPath(params)}/requests/rounds/${params.roundId}`,
  deed: (tx, actor, input, { roundId }) => sendRound(tx, actor, roundId, input),
  then: (params) => `${supportPath(params)}?done=requested`,
})
