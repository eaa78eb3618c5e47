import { z } from 'zod'
import { acceptCorrection } from '@/lib/corrections/decide'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage } from '../../../address'

type Params = { number: string; revisionId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, _input, { number, revisionId }) => acceptCorrection(tx, actor, number, revisionId),
  then: ({ number }) => afterwards(number, 'corrected'),
})
