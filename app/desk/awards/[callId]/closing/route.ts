import { SeenAward } from '@/lib/awards/input'
import { closeAward } from '@/lib/awards/steps'
import { formPost } from '@/lib/forms/form-post'
import { awardAt, awardDone } from '../doors'

export const { GET, POST } = formPost({
  input: SeenAward,
  shownAt: (params: { callId: string }) => awardAt(params),
  deed: (tx, actor, input, { callId }) => closeAward(tx, actor, callId, input),
  then: awardDone('closed'),
})
