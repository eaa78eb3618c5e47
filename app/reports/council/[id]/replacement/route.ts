import { ReplacingInput } from '@/lib/councilReports/input'
import { replaceCouncilReport } from '@/lib/councilReports/steps'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: ReplacingInput,
  shownAt: ({ id }: Params) => `/reports/council/${id}`,
  deed: (tx, actor, input, { id }) => replaceCouncilReport(tx, actor, id, input),
  then: (_params, { id }) => `/reports/council/${id}?done=replaced`,
})
