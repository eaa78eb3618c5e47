import { formPost } from '@/lib/forms/form-post'
import { checkLetter } from '@/lib/letters/check'
import { SeenLetter } from '@/lib/letters/input'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: SeenLetter,
  shownAt: ({ id }: Params) => `/reports/letters/${id}`,
  deed: (tx, actor, input, { id }) => checkLetter(tx, actor, id, input),
  then: ({ id }) => `/reports/letters/${id}?done=checked`,
})
