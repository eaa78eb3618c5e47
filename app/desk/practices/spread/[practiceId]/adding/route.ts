import { formPost } from '@/lib/forms/form-post'
import { noteSpread, SpreadInput } from '@/lib/practices/spread'

type Params = { practiceId: string }

export const { GET, POST } = formPost({
  input: SpreadInput,
  shownAt: ({ practiceId }: Params) => `/desk/practices/spread/${practiceId}`,
  deed: (tx, actor, input, { practiceId }) => noteSpread(tx, actor, practiceId, input),
  then: ({ practiceId }) => `/desk/practices/spread/${practiceId}?done=added`,
})
