import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { retirePart } from '@/lib/references/keep'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/admin/handbooks/${id}`,
  deed: (tx, actor, _input, { id }) => retirePart(tx, actor, id),
  then: () => '/admin/handbooks?done=retired',
})
