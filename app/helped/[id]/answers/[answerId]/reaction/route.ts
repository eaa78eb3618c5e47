import { formPost } from '@/lib/forms/form-post'
import { ReactionInput } from '@/lib/helped/input'
import { reactToHelp } from '@/lib/helped/react'

export const { GET, POST } = formPost({
  input: ReactionInput,
  shownAt: ({ id }: { id: string; answerId: string }) => `/helped/${id}`,
  deed: (tx, actor, input, { id, answerId }) => reactToHelp(tx, actor, id, answerId, input),
  then: ({ id }) => `/helped/${id}?done=reacted`,
})
