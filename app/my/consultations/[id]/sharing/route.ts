import { SharingInput, setSharing } from '@/lib/consultations/share'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: SharingInput,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}`,
  deed: (tx, actor, input, { id }) => setSharing(tx, actor, id, input),
  then: (_params, { number }) => `/my/consultations/${number}?done=sharing`,
})
