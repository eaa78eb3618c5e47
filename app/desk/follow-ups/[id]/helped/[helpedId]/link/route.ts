import { formPost } from '@/lib/forms/form-post'
import { HelperLinkInput } from '@/lib/helped/input'
import { issuePartyLinkAgain } from '@/lib/helped/issue-again'

type Params = { id: string; helpedId: string }

export const { GET, POST } = formPost({
  input: HelperLinkInput,
  shownAt: ({ id, helpedId }: Params) => `/desk/follow-ups/${id}/helped/${helpedId}`,
  deed: (tx, actor, input, { helpedId }) => issuePartyLinkAgain(tx, actor, helpedId, input),
  then: ({ id }) => `/desk/follow-ups/${id}?done=linked#helpers`,
})
