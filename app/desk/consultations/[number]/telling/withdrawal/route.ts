import { z } from 'zod'
import { withdrawTelling } from '@/lib/asked/settle'
import { formPost } from '@/lib/forms/form-post'
import { deskPage, type Params } from '../../address'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ number }: Params) => deskPage(number, '/telling'),
  deed: (tx, actor, _input, { number }) => withdrawTelling(tx, actor, number),
  then: ({ number }) => deskPage(number, '/telling?done=withdrawn'),
})
