import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { withdrawSignOff } from '@/lib/signOffs/withdraw'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/sign-off`,
  deed: (tx, actor, _input, { id }) => withdrawSignOff(tx, actor, id),
  then: ({ id }) => `/my/consultations/${id}/sign-off?done=withdrawal`,
})
