import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { undoBulk } from '@/lib/queue/bulk/begin'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: Params) => `/desk/bulk/${id}`,
  deed: (tx, actor, _input, { id }) => undoBulk(tx, actor, id),
  then: ({ id }) => `/desk/bulk/${id}`,
})
