import { z } from 'zod'
import { tickHomework } from '@/lib/dialogue/tick-homework'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage } from '../../../address'

type Params = { number: string; entryId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, _input, { number, entryId }) => tickHomework(tx, actor, number, entryId),
  then: ({ number }) => afterwards(number, 'homework'),
})
