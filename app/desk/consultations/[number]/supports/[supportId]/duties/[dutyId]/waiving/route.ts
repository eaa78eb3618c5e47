import { WaiveInput } from '@/lib/duties/input'
import { waiveDuty } from '@/lib/duties/keep'
import { formPost } from '@/lib/forms/form-post'
import { type SupportParams, supportPath } from '../../../address'

export const { GET, POST } = formPost({
  input: WaiveInput,
  shownAt: (params: SupportParams & { dutyId: string }) => `${supportPath(params)}/duties/${params.dutyId}`,
  deed: (tx, actor, input, { supportId, dutyId }) => waiveDuty(tx, actor, supportId, dutyId, input),
  then: (params) => `${supportPath(params)}/duties/${params.dutyId}?done=waived`,
})
