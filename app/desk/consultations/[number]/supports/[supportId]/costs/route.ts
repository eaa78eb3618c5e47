import { formPost } from '@/lib/forms/form-post'
import { CostInput } from '@/lib/supportCosts/input'
import { recordCost } from '@/lib/supportCosts/record'
import { type SupportParams, supportPath } from '../address'

export const { GET, POST } = formPost({
  input: CostInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/costs/new`,
  deed: (tx, actor, input, { supportId }) => recordCost(tx, actor, supportId, input),
  then: (params) => `${supportPath(params)}?done=cost#costs`,
})
