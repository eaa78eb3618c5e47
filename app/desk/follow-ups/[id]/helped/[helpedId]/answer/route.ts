import { formPost } from '@/lib/forms/form-post'
import { noteHelped } from '@/lib/helped/answer'
import { HelpedByPhone } from '@/lib/helped/input'

type Params = { id: string; helpedId: string }

export const { GET, POST } = formPost({
  input: HelpedByPhone,
  shownAt: ({ id, helpedId }: Params) => `/desk/follow-ups/${id}/helped/${helpedId}`,
  deed: (tx, actor, input, { helpedId }) => noteHelped(tx, actor, helpedId, input),
  then: ({ id }) => `/desk/follow-ups/${id}?done=recorded#helpers`,
})
