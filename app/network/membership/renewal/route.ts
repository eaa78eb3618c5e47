import { formPost } from '@/lib/forms/form-post'
import { NothingInput } from '@/lib/network/input'
import { renewMembership } from '@/lib/network/membership'

export const { GET, POST } = formPost({
  input: NothingInput,
  shownAt: () => '/network/membership',
  deed: (tx, actor) => renewMembership(tx, actor),
  then: () => '/network/membership?done=renewed',
})
