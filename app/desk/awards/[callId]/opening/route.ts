import { OpenAwardInput } from '@/lib/awards/input'
import { openAward } from '@/lib/awards/steps'
import { formPost } from '@/lib/forms/form-post'
import { awardAt, awardDone } from '../doors'

export const { GET, POST } = formPost({
  input: OpenAwardInput,
  shownAt: (params: { callId: string }) => awardAt(params),
  deed: (tx, actor, input, { callId }) => openAward(tx, actor, callId, input),
  then: awardDone('opened'),
})
