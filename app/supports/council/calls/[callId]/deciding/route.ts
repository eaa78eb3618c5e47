import { decidePriorities } from '@/lib/councilCalls/decide'
import { DecisionInput } from '@/lib/councilCalls/input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: DecisionInput,
  shownAt: ({ callId }: { callId: string }) => `/supports/council/calls/${callId}/decision`,
  deed: (tx, actor, input, { callId }) => decidePriorities(tx, actor, callId, input),
  then: ({ callId }) => `/supports/council/calls/${callId}?done=decided`,
})
