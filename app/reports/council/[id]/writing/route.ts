import { WritingInput } from '@/lib/councilReports/input'
import { writeCouncilReport } from '@/lib/councilReports/write'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: WritingInput,
  shownAt: ({ id }: Params) => `/reports/council/${id}/texts`,
  deed: (tx, actor, input, { id }) => writeCouncilReport(tx, actor, id, input),
  then: ({ id }) => `/reports/council/${id}?done=written`,
})
