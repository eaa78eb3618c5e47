import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { removeView } from '@/lib/reports/views'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: Params) => `/reports/views/${id}`,
  deed: (tx, actor, _input, { id }) => removeView(tx, actor, id),
  then: () => '/reports/views?done=removal',
})
