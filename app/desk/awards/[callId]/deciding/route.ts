import { decideAward } from '@/lib/awards/decide'
import { AwardDecisionInput } from '@/lib/awards/input'
import { formPost } from '@/lib/forms/form-post'
import { awardAt, awardDone } from '../doors'

export const { GET, POST } = formPost({
  input: AwardDecisionInput,
  shownAt: (params: { callId: string }) => `${awardAt(params)}/decision`,
  deed: (tx, actor, input, { callId }) => decideAward(tx, actor, callId, input),
  then: awardDone('decided'),
})
