import { formPost } from '@/lib/forms/form-post'
import { arrangeHandover } from '@/lib/handovers/arrange'
import { ArrangementInput } from '@/lib/handovers/input'

export const { GET, POST } = formPost({
  input: ArrangementInput,
  shownAt: ({ id }: { id: string }) => `/assignments/handovers/${id}`,
  deed: (tx, actor, input, { id }) => arrangeHandover(tx, actor, id, input),
  then: ({ id }) => `/assignments/handovers/${id}?done=arranged`,
})
