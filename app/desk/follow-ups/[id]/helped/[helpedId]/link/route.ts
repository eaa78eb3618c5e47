import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { issuePartyLinkAgain } from '@/lib/helped/issue-again'

type Params = { id: string; helpedId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: Params) => `/desk/follow-ups/${id}`,
  deed: (tx, actor, _input, { helpedId }) => issuePartyLinkAgain(tx, actor, helpedId),
  then: ({ id }) => `/desk/follow-ups/${id}?done=linked#helpers`,
})
