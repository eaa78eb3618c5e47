import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { lookAtDocument } from '@/lib/practices/documents'

type Params = { practiceId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (_: Params) => '/desk/practices?view=expired',
  deed: (tx, actor, _input, { practiceId }) => lookAtDocument(tx, actor, practiceId, false),
  then: () => '/desk/practices?view=expired&done=ended',
})
