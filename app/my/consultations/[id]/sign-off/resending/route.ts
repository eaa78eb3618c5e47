import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { sendLinkAgain } from '@/lib/signOffs/by-link'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/sign-off`,
  deed: (tx, actor, _input, { id }) => sendLinkAgain(tx, actor, id),
  then: ({ id }) => `/my/consultations/${id}/sign-off?done=resending`,
})
