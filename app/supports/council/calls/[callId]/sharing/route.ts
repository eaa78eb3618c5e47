import { z } from 'zod'
import { shareProposals } from '@/lib/councilCalls/lead'
import { formPost } from '@/lib/forms/form-post'

const path = ({ callId }: { callId: string }) => `/supports/council/calls/${callId}`

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: path,
  deed: (tx, actor, _input, { callId }) => shareProposals(tx, actor, callId),
  then: (params) => `${path(params)}?done=shared`,
})
