import { formPost } from '@/lib/forms/form-post'
import { StartInput } from '@/lib/handovers/input'
import { startHandover } from '@/lib/handovers/start'

export const { GET, POST } = formPost({
  input: StartInput,
  shownAt: () => '/assignments/handovers',
  deed: startHandover,
  then: (_params, { id }) => `/assignments/handovers/${id}?done=started`,
})
