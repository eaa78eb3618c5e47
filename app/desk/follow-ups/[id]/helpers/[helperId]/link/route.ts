import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { issuePartyLinkAgain } from '@/lib/helped/issue-again'

type Params = { id: string; helperId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: Params) => `/desk/follow-ups/${id}`,
  deed: (tx, actor, _input, { helperId }) => issuePartyLinkAgain(tx, actor, helperId),
  then: ({ id }) => `/desk/follow-ups/${id}?done=linked#helpers`,
})
