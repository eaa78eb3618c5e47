import { JudgesInput } from '@/lib/awards/input'
import { nameJudges } from '@/lib/awards/judges'
import { formPost } from '@/lib/forms/form-post'
import { awardAt, awardDone } from '../doors'

export const { GET, POST } = formPost({
  input: JudgesInput,
  shownAt: (params: { callId: string }) => awardAt(params),
  deed: (tx, actor, input, { callId }) => nameJudges(tx, actor, callId, input),
  then: awardDone('named'),
})
