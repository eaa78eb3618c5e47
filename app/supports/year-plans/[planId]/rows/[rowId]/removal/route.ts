import { formPost } from '@/lib/forms/form-post'
import { SeenInput } from '@/lib/yearPlans/input'
import { removeRow } from '@/lib/yearPlans/keep-row'

type Params = { planId: string; rowId: string }

export const { GET, POST } = formPost({
  input: SeenInput,
  shownAt: ({ planId, rowId }: Params) => `/supports/year-plans/${planId}/rows/${rowId}`,
  deed: (tx, actor, input, { planId, rowId }) => removeRow(tx, actor, { planId, rowId }, input),
  then: ({ planId }) => `/supports/year-plans/${planId}?done=removed`,
})
