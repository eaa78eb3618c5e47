import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { removeFromPart } from '@/lib/references/files'

type Params = { id: string; fileId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: Params) => `/admin/handbooks/${id}`,
  deed: (tx, actor, _input, params: Params) => removeFromPart(tx, actor, params),
  then: ({ id }) => `/admin/handbooks/${id}?done=removed`,
})
