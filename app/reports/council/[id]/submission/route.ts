import { StepInput } from '@/lib/councilReports/input'
import { submitCouncilReport } from '@/lib/councilReports/steps'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: StepInput,
  shownAt: ({ id }: Params) => `/reports/council/${id}`,
  deed: (tx, actor, input, { id }) => submitCouncilReport(tx, actor, id, input),
  then: ({ id }) => `/reports/council/${id}?done=submitted`,
})
