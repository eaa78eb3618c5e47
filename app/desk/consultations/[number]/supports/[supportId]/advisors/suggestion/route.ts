import { SuggestionInput, suggestAdvisors } from '@/lib/dispatches/suggest'
import { formPost } from '@/lib/forms/form-post'
import type { SupportParams } from '../../address'
import { advisorsPath } from '../address'

export const { GET, POST } = formPost({
  input: SuggestionInput,
  shownAt: (params: SupportParams) => advisorsPath(params),
  deed: (tx, actor, input, { supportId }) => suggestAdvisors(tx, actor, supportId, input),
  then: (params) => `${advisorsPath(params)}?done=suggested`,
})
