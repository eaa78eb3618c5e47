import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { removeSpread } from '@/lib/practices/spread'

type Params = { practiceId: string; rowId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ practiceId }: Params) => `/desk/practices/spread/${practiceId}`,
  deed: (tx, actor, _input, { rowId }) => removeSpread(tx, actor, rowId),
  then: ({ practiceId }) => `/desk/practices/spread/${practiceId}?done=removed`,
})
