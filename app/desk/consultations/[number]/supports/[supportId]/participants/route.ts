import { formPost } from '@/lib/forms/form-post'
import { ParticipantInput } from '@/lib/supports/input'
import { addParticipant } from '@/lib/supports/participants'
import { type SupportParams, supportPath } from '../address'

export const { GET, POST } = formPost({
  input: ParticipantInput,
  shownAt: (params: SupportParams) => supportPath(params),
  deed: (tx, actor, input, { supportId }) => addParticipant(tx, actor, supportId, input),
  then: (params) => `${supportPath(params)}?done=participants`,
})
