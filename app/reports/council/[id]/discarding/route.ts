import { z } from 'zod'
import { discardCouncilReport } from '@/lib/councilReports/steps'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: Params) => `/reports/council/${id}`,
  deed: (tx, actor, _input, { id }) => discardCouncilReport(tx, actor, id),
  then: () => '/reports/council?done=discarded',
})
