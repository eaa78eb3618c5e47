import { formPost } from '@/lib/forms/form-post'
import { RequestInput } from '@/lib/requests/input'
import { sendRequest } from '@/lib/requests/send'
import { type SupportParams, supportPath } from '../address'

export const { GET, POST } = formPost({
  input: RequestInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/requests/new`,
  deed: (tx, actor, input, { supportId }) => sendRequest(tx, actor, supportId, input),
  then: (params) => `${supportPath(params)}?done=requested`,
})
