import { formPost } from '@/lib/forms/form-post'
import { withdrawCost } from '@/lib/supportCosts/change'
import { CostWithdrawal } from '@/lib/supportCosts/input'
import { type SupportParams, supportPath } from '../../../address'

export const { GET, POST } = formPost({
  input: CostWithdrawal,
  shownAt: (params: SupportParams & { costId: string }) => `${supportPath(params)}/costs/${params.costId}/edit`,
  deed: (tx, actor, input, params) => withdrawCost(tx, actor, params, input),
  then: (params) => `${supportPath(params)}?done=costwithdrawn#costs`,
})
