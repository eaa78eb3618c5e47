import { SeenAward } from '@/lib/awards/input'
import { publishAward } from '@/lib/awards/publish'
import { formPost } from '@/lib/forms/form-post'
import { awardAt, awardDone } from '../doors'

export const { GET, POST } = formPost({
  input: SeenAward,
  shownAt: (params: { callId: string }) => awardAt(params),
  deed: (tx, actor, input, { callId }) => publishAward(tx, actor, callId, input),
  then: awardDone('published'),
})
