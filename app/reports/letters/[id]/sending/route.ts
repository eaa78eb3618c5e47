import { formPost } from '@/lib/forms/form-post'
import { sendLetter } from '@/lib/letters/check'
import { SeenLetter } from '@/lib/letters/input'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: SeenLetter,
  shownAt: ({ id }: Params) => `/reports/letters/${id}`,
  deed: (tx, actor, input, { id }) => sendLetter(tx, actor, id, input),
  then: ({ id }) => `/reports/letters/${id}?done=sentOne`,
})
