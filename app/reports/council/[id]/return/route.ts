import { z } from 'zod'
import { giveBackCouncilReport } from '@/lib/councilReports/steps'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: Params) => `/reports/council/${id}`,
  deed: (tx, actor, _input, { id }) => giveBackCouncilReport(tx, actor, id),
  then: ({ id }) => `/reports/council/${id}?done=givenBack`,
})
