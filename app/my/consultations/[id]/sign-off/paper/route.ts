import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { openPaperEdition } from '@/lib/signOffs/by-paper'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/sign-off`,
  deed: (tx, actor, _input, { id }) => openPaperEdition(tx, actor, id),
  then: ({ id }) => `/my/consultations/${id}/sign-off/pack`,
})
