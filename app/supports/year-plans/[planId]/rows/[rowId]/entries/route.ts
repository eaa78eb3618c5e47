import { formPost } from '@/lib/forms/form-post'
import { EntryInput } from '@/lib/yearPlans/input'
import { addEntry } from '@/lib/yearPlans/keep-entry'

type Params = { planId: string; rowId: string }

export const { GET, POST } = formPost({
  input: EntryInput,
  shownAt: ({ planId, rowId }: Params) => `/supports/year-plans/${planId}/rows/${rowId}`,
  deed: (tx, actor, input, { planId, rowId }) => addEntry(tx, actor, { planId, rowId }, input),
  then: ({ planId }) => `/supports/year-plans/${planId}?done=entry`,
})
