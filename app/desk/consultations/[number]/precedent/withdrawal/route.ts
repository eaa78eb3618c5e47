import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { withdrawPrecedent } from '@/lib/precedents/publish'
import { afterwards, deskPage, type Params } from '../../address'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ number }: Params) => deskPage(number, '/precedent'),
  deed: (tx, actor, _input, { number }) => withdrawPrecedent(tx, actor, number),
  then: ({ number }) => afterwards(number, 'unpublished'),
})
