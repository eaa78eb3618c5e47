import { formPost } from '@/lib/forms/form-post'
import { PersonInput } from '@/lib/network/input'
import { invitePerson } from '@/lib/network/membership'

type Params = { memberId: string }

export const { GET, POST } = formPost({
  input: PersonInput,
  shownAt: ({ memberId }: Params) => `/supports/network/members/${memberId}`,
  deed: (tx, actor, input, { memberId }) => invitePerson(tx, actor, memberId, input),
  then: ({ memberId }) => `/supports/network/members/${memberId}?done=invited`,
})
