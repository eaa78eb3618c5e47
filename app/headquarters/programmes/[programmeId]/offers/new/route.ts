import { type ProgrammeParams, programmeAt } from '@/app/_programmes/area'
import { formPost } from '@/lib/forms/form-post'
import { OfferInput } from '@/lib/programmes/input'
import { offerProgramme } from '@/lib/programmes/offers'

export const { GET, POST } = formPost({
  input: OfferInput,
  shownAt: (params: ProgrammeParams) => programmeAt('headquarters', params, '/offers'),
  deed: (tx, actor, input, { programmeId }) => offerProgramme(tx, actor, programmeId, input),
  then: (params) => programmeAt('headquarters', params, '?done=offered'),
})
