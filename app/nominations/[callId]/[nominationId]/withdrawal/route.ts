import { z } from 'zod'
import { withdrawNomination } from '@/lib/awards/say'
import { formPost } from '@/lib/forms/form-post'

type Params = { callId: string; nominationId: string }
const at = ({ callId, nominationId }: Params) => `/nominations/${callId}/${nominationId}`

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (params: Params) => at(params),
  deed: (tx, actor, _input, { nominationId }) => withdrawNomination(tx, actor, nominationId),
  then: (params) => `${at(params)}?done=withdrawn`,
})
