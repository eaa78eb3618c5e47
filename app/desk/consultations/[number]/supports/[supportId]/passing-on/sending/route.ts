import { formPost } from '@/lib/forms/form-post'
import { PassingInput, passOn } from '@/lib/requests/pass-on'
import { type SupportParams, supportPath } from '../../address'

export const { GET, POST } = formPost({
  input: PassingInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/passing-on`,
  deed: (tx, actor, typed, { supportId }) => passOn(tx, actor, supportId, typed),
  then: (params) => `${supportPath(params)}?done=passed`,
})
