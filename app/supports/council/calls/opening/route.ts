import { CallInput } from '@/lib/councilCalls/input'
import { callForProposals } from '@/lib/councilCalls/lead'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: CallInput,
  shownAt: () => '/supports/council/calls/new',
  deed: callForProposals,
  then: (_params, { id }) => `/supports/council/calls/${id}?done=called`,
})
