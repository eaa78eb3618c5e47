import { ConsentInput } from '@/lib/awards/input'
import { sayConsent } from '@/lib/awards/say'
import { formPost } from '@/lib/forms/form-post'

type Params = { callId: string; nominationId: string }
const at = ({ callId, nominationId }: Params) => `/nominations/${callId}/${nominationId}`

export const { GET, POST } = formPost({
  input: ConsentInput,
  shownAt: (params: Params) => at(params),
  deed: (tx, actor, input, { nominationId }) => sayConsent(tx, actor, nominationId, input),
  then: (params) => `${at(params)}?done=consent`,
})
