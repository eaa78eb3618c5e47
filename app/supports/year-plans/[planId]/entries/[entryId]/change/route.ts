import { formPost } from '@/lib/forms/form-post'
import { EntryChange } from '@/lib/yearPlans/input'
import { changeEntry } from '@/lib/yearPlans/keep-entry'

type Params = { planId: string; entryId: string }

export const { GET, POST } = formPost({
  input: EntryChange,
  shownAt: ({ planId, entryId }: Params) => `/supports/year-plans/${planId}/entries/${entryId}`,
  deed: (tx, actor, input, { planId, entryId }) => changeEntry(tx, actor, { planId, entryId }, input),
  then: ({ planId }) => `/supports/year-plans/${planId}?done=saved`,
})
