import { formPost } from '@/lib/forms/form-post'
import { askForConsent } from '@/lib/practiceDrafts/ask'
import { AskingInput } from '@/lib/practiceDrafts/input'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: AskingInput,
  shownAt: ({ id }: Params) => `/desk/practices/${id}`,
  deed: (tx, actor, input, { id }) => askForConsent(tx, actor, id, input),
  then: ({ id }) => `/desk/practices/${id}?done=asked`,
})
