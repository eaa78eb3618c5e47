import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { removeParticipant } from '@/lib/supports/participants'
import { type SupportParams, supportPath } from '../../../address'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (params: SupportParams & { participantId: string }) => supportPath(params),
  deed: (tx, actor, _input, { supportId, participantId }) => removeParticipant(tx, actor, supportId, participantId),
  then: (params) => `${supportPath(params)}?done=participants`,
})
