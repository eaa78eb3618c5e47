import { formPost } from '@/lib/forms/form-post'
import { SeenInput } from '@/lib/yearPlans/input'
import { removeEntry } from '@/lib/yearPlans/keep-entry'

type Params = { planId: string; entryId: string }

export const { GET, POST } = formPost({
  input: SeenInput,
  shownAt: ({ planId, entryId }: Params) => `/supports/year-plans/${planId}/entries/${entryId}`,
  deed: (tx, actor, input, { planId, entryId }) => removeEntry(tx, actor, { planId, entryId }, input),
  then: ({ planId }) => `/supports/year-plans/${planId}?done=removed`,
})
