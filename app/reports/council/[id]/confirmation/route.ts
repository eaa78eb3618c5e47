import { StepInput } from '@/lib/councilReports/input'
import { confirmCouncilReport } from '@/lib/councilReports/steps'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: StepInput,
  shownAt: ({ id }: Params) => `/reports/council/${id}`,
  deed: (tx, actor, input, { id }) => confirmCouncilReport(tx, actor, id, input),
  then: ({ id }) => `/reports/council/${id}?done=confirmed`,
})
