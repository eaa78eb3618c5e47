import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { cancelChange } from '@/lib/organisations/cancel-change'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/admin/organisations/${id}/changes`,
  deed: (tx, actor, _input, { id }) => cancelChange(tx, actor, id),
  then: ({ id }) => `/admin/organisations/${id}/changes?done=changeCancelled`,
})
