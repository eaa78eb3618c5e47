import { askCouncil } from '@/lib/council/ask'
import { AskCouncilInput } from '@/lib/council/input'
import { formPost } from '@/lib/forms/form-post'
import { type SupportParams, supportPath } from '../address'

export const { GET, POST } = formPost({
  input: AskCouncilInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/advice/new`,
  deed: (tx, actor, input, { supportId }) => askCouncil(tx, actor, supportId, input),
  then: (params) => `${supportPath(params)}?done=requested`,
})
