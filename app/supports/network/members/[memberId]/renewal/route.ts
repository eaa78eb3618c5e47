import { formPost } from '@/lib/forms/form-post'
import { NothingInput } from '@/lib/network/input'
import { renewMembership } from '@/lib/network/membership'

type Params = { memberId: string }

export const { GET, POST } = formPost({
  input: NothingInput,
  shownAt: ({ memberId }: Params) => `/supports/network/members/${memberId}`,
  deed: (tx, actor, _input, { memberId }) => renewMembership(tx, actor, memberId),
  then: ({ memberId }) => `/supports/network/members/${memberId}?done=renewedDone`,
})
