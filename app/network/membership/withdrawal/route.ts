import { formPost } from '@/lib/forms/form-post'
import { ReasonInput } from '@/lib/network/input'
import { leaveNetwork } from '@/lib/network/membership'

export const { GET, POST } = formPost({
  input: ReasonInput,
  shownAt: () => '/network/membership',
  deed: leaveNetwork,
  then: () => '/network',
})
