import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { removePublicity } from '@/lib/publicity/keep'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: Params) => `/desk/publicity/${id}`,
  deed: (tx, actor, _input, { id }) => removePublicity(tx, actor, id),
  then: () => '/desk/publicity?done=removed',
})
