import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { removeFromDocument } from '@/lib/library/files'

type Params = { id: string; fileId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: Params) => `/reports/library/${id}`,
  deed: (tx, actor, _input, params: Params) => removeFromDocument(tx, actor, params),
  then: ({ id }) => `/reports/library/${id}?done=removed`,
})
