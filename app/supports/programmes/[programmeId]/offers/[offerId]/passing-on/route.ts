import { type ProgrammeParams, programmeAt } from '@/app/_programmes/area'
import { formPost } from '@/lib/forms/form-post'
import { PassOnInput } from '@/lib/programmes/input'
import { passOfferOn } from '@/lib/programmes/offers'

export const { GET, POST } = formPost({
  input: PassOnInput,
  shownAt: (params: ProgrammeParams & { offerId: string }) => programmeAt('desk', params),
  deed: (tx, actor, input, { offerId }) => passOfferOn(tx, actor, offerId, input),
  then: (params) => programmeAt('desk', params, '?done=passedOn'),
})
