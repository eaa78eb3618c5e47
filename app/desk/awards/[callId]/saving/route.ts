import { AwardChangeInput } from '@/lib/awards/input'
import { changeAward } from '@/lib/awards/write'
import { formPost } from '@/lib/forms/form-post'
import { awardAt, awardDone } from '../doors'

export const { GET, POST } = formPost({
  input: AwardChangeInput,
  shownAt: (params: { callId: string }) => `${awardAt(params)}/change`,
  deed: (tx, actor, input, { callId }) => changeAward(tx, actor, callId, input),
  then: awardDone('changed'),
})
