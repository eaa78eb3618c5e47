import { z } from 'zod'
import { withdrawTelling } from '@/lib/asked/settle'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/telling`,
  deed: (tx, actor, _input, { id }) => withdrawTelling(tx, actor, id),
  then: ({ id }) => `/my/consultations/${id}/telling?done=withdrawn`,
})
