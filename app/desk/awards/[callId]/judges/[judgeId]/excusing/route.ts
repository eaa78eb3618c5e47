import { ExcuseInput } from '@/lib/awards/input'
import { excuseJudge } from '@/lib/awards/judges'
import { formPost } from '@/lib/forms/form-post'
import { awardAt, awardDone } from '../../../doors'

export const { GET, POST } = formPost({
  input: ExcuseInput,
  shownAt: (params: { callId: string; judgeId: string }) => awardAt(params),
  deed: (tx, actor, input, params) => excuseJudge(tx, actor, params, input),
  then: awardDone('excused'),
})
