import { CapInput, setCap } from '@/lib/dispatches/caps'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: CapInput,
  shownAt: () => '/supports/advisors/quota',
  deed: setCap,
  then: (_params, { year }) => `/supports/advisors/quota?year=${year}&done=cap`,
})
