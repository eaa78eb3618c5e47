import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { agreeToSupport } from '@/lib/supports/agree'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string; supportId: string }) => `/my/consultations/${id}`,
  deed: (tx, actor, _input, { supportId }) => agreeToSupport(tx, actor, supportId),
  then: (_params, { number }) => `/my/consultations/${number}?done=agreement`,
})
