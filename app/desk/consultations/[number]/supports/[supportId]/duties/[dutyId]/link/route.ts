import { DutyLinkInput } from '@/lib/duties/input'
import { sendDutyLink } from '@/lib/duties/keep'
import { formPost } from '@/lib/forms/form-post'
import { type SupportParams, supportPath } from '../../../address'

export const { GET, POST } = formPost({
  input: DutyLinkInput,
  shownAt: (params: SupportParams & { dutyId: string }) => `${supportPath(params)}/duties/${params.dutyId}`,
  deed: (tx, actor, input, { supportId, dutyId }) => sendDutyLink(tx, actor, supportId, dutyId, input),
  then: (params) => `${supportPath(params)}/duties/${params.dutyId}?done=linked`,
})
