import { formPost } from '@/lib/forms/form-post'
import { divideHandover } from '@/lib/handovers/divide'
import { DivisionInput } from '@/lib/handovers/input'

export const { GET, POST } = formPost({
  input: DivisionInput,
  shownAt: ({ id }: { id: string }) => `/assignments/handovers/${id}`,
  deed: (tx, actor, input, { id }) => divideHandover(tx, actor, id, input),
  then: ({ id }) => `/assignments/handovers/${id}?done=divided#arrange`,
})
