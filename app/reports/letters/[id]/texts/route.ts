import { formPost } from '@/lib/forms/form-post'
import { changeLetter } from '@/lib/letters/check'
import { TextsInput } from '@/lib/letters/input'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: TextsInput,
  shownAt: ({ id }: Params) => `/reports/letters/${id}`,
  deed: (tx, actor, input, { id }) => changeLetter(tx, actor, id, input),
  then: ({ id }) => `/reports/letters/${id}?done=changed`,
})
