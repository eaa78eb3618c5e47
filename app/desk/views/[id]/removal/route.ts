import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { removeView } from '@/lib/queue/views'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: Params) => `/desk/views/${id}`,
  deed: (tx, actor, _input, { id }) => removeView(tx, actor, id),
  then: () => '/desk/views?done=removal',
})
