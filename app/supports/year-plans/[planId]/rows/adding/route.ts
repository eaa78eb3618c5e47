import { formPost } from '@/lib/forms/form-post'
import { RowInput } from '@/lib/yearPlans/input'
import { addRow } from '@/lib/yearPlans/keep-row'

type Params = { planId: string }

export const { GET, POST } = formPost({
  input: RowInput,
  shownAt: ({ planId }: Params) => `/supports/year-plans/${planId}`,
  deed: (tx, actor, input, { planId }) => addRow(tx, actor, planId, input),
  then: ({ planId }, { rowId }) => `/supports/year-plans/${planId}/rows/${rowId}`,
})
