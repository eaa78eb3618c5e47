import { ShowingInput, showCandidates } from '@/lib/dispatches/candidates'
import { formPost } from '@/lib/forms/form-post'
import type { SupportParams } from '../../address'
import { advisorsPath } from '../address'

export const { GET, POST } = formPost({
  input: ShowingInput,
  shownAt: (params: SupportParams) => advisorsPath(params),
  deed: (tx, actor, input, { supportId }) => showCandidates(tx, actor, supportId, input),
  then: (params) => `${advisorsPath(params)}?done=shown`,
})
