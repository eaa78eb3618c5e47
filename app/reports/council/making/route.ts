import { MakingInput } from '@/lib/councilReports/input'
import { makeCouncilReport } from '@/lib/councilReports/make'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: MakingInput,
  shownAt: () => '/reports/council/new',
  deed: makeCouncilReport,
  then: (_params, { id }) => `/reports/council/${id}?done=made`,
})
