import { formPost } from '@/lib/forms/form-post'
import { RowChange } from '@/lib/yearPlans/input'
import { changeRow } from '@/lib/yearPlans/keep-row'

type Params = { planId: string; rowId: string }

export const { GET, POST } = formPost({
  input: RowChange,
  shownAt: ({ planId, rowId }: Params) => `/supports/year-plans/${planId}/rows/${rowId}`,
  deed: (tx, actor, input, { planId, rowId }) => changeRow(tx, actor, { planId, rowId }, input),
  then: ({ planId }) => `/supports/year-plans/${planId}?done=row`,
})
