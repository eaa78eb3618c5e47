import { z } from 'zod'
import { sendDraft } from '@/lib/consultations/send-draft'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/check`,
  deed: (tx, actor, _input, { id }) => sendDraft(tx, actor, id),
  then: (_params, { number }) => `/my/consultations/${number}/receipt`,
})
