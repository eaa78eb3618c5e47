import { changeFee, FeeInput } from '@/lib/dispatches/fees'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: FeeInput,
  shownAt: ({ feeId }: { feeId: string }) => `/supports/advisors/fees/${feeId}`,
  deed: (tx, actor, input, { feeId }) => changeFee(tx, actor, feeId, input),
  then: (_params, { year }) => `/supports/advisors/fees?year=${year}&done=fee`,
})
