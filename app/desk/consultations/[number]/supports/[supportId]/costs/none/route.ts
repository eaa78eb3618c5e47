import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { recordNoCost } from '@/lib/supportCosts/record'
import { type SupportParams, supportPath } from '../../address'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (params: SupportParams) => supportPath(params),
  deed: (tx, actor, _input, { supportId }) => recordNoCost(tx, actor, supportId),
  then: (params) => `${supportPath(params)}?done=nocost#costs`,
})
