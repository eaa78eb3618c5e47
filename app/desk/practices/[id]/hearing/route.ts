import { formPost } from '@/lib/forms/form-post'
import { noteConsentToPractice } from '@/lib/practiceDrafts/answer'
import { HeardInput } from '@/lib/practiceDrafts/input'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: HeardInput,
  shownAt: ({ id }: Params) => `/desk/practices/${id}`,
  deed: (tx, actor, input, { id }) => noteConsentToPractice(tx, actor, id, input),
  then: ({ id }) => `/desk/practices/${id}?done=agreed`,
})
