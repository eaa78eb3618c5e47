import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { readAll } from '@/lib/notices/entries'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: () => '/notices',
  deed: (tx, actor) => readAll(tx, actor.userId),
  then: (_params: object) => '/notices',
})
