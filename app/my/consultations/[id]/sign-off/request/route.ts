import { formPost } from '@/lib/forms/form-post'
import { askByLink, SignOffRequestInput } from '@/lib/signOffs/by-link'

export const { GET, POST } = formPost({
  input: SignOffRequestInput,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/sign-off`,
  deed: (tx, actor, input, { id }) => askByLink(tx, actor, id, input),
  then: ({ id }) => `/my/consultations/${id}/sign-off?done=request`,
})
