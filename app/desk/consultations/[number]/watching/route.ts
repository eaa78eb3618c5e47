import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { watch } from '@/lib/together/watch'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, _input, { number }) => watch(tx, actor, number),
  then: ({ number }) => afterwards(number, 'watching'),
})
