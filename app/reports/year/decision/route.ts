import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { turnYear } from '@/lib/years/decide'
import { YearInput } from '@/lib/years/input'

const Counted = z.looseObject({ changes: z.coerce.number().int().min(1, 'nothingToChange') })

export const { GET, POST } = formPost({
  input: Counted.transform(({ changes, ...rest }) => ({ changes, ...YearInput.parse(rest) })),
  shownAt: () => '/reports/year',
  deed: turnYear,
  then: () => '/reports/year?done=decided',
})
