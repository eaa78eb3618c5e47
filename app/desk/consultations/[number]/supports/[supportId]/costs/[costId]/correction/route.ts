import { formPost } from '@/lib/forms/form-post'
import { correctCost } from '@/lib/supportCosts/change'
import { CostCorrection } from '@/lib/supportCosts/input'
import { type SupportParams, supportPath } from '../../../address'

export const { GET, POST } = formPost({
  input: CostCorrection,
  shownAt: (params: SupportParams & { costId: string }) => `${supportPath(params)}/costs/${params.costId}/edit`,
  deed: (tx, actor, input, params) => correctCost(tx, actor, params, input),
  then: (params) => `${supportPath(params)}?done=costchanged#costs`,
})
