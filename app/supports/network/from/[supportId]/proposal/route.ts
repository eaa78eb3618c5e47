import { formPost } from '@/lib/forms/form-post'
import { deriveNeed } from '@/lib/network/derive-need'
import { DerivedInput } from '@/lib/network/input'

type Params = { supportId: string }

export const { GET, POST } = formPost({
  input: DerivedInput,
  shownAt: ({ supportId }: Params) => `/supports/network/from/${supportId}`,
  deed: (tx, actor, input, { supportId }) => deriveNeed(tx, actor, supportId, input),
  then: ({ supportId }, { number }) => `/desk/consultations/${number}/supports/${supportId}#network`,
})
