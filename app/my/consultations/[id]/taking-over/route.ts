import { TakeOverInput } from '@/lib/colleagues/input'
import { takeOver } from '@/lib/colleagues/take-over'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: TakeOverInput,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/take-over`,
  deed: (tx, actor, input, { id }) => takeOver(tx, actor, id, input),
  then: (_params, { name }) => `/my/consultations/${name}?done=takenOver`,
})
