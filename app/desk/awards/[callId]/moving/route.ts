import { AwardDaysInput } from '@/lib/awards/input'
import { moveAwardDays } from '@/lib/awards/write'
import { formPost } from '@/lib/forms/form-post'
import { awardAt, awardDone } from '../doors'

export const { GET, POST } = formPost({
  input: AwardDaysInput,
  shownAt: (params: { callId: string }) => `${awardAt(params)}/days`,
  deed: (tx, actor, input, { callId }) => moveAwardDays(tx, actor, callId, input),
  then: awardDone('changed'),
})
