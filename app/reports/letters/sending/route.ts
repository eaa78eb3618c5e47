import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { sendChecked } from '@/lib/letters/check'

export const { GET, POST } = formPost({
  input: z.object({ year: z.coerce.number().int() }),
  shownAt: () => '/reports/letters',
  deed: (tx, actor, input) => sendChecked(tx, actor, input),
  then: (_params: object, { year }) => `/reports/letters?year=${year}&done=sentAll`,
})
