import { formPost } from '@/lib/forms/form-post'
import { PublishingInput } from '@/lib/practiceDrafts/input'
import { publishPractice } from '@/lib/practiceDrafts/publish'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: PublishingInput,
  shownAt: ({ id }: Params) => `/desk/practices/${id}`,
  deed: (tx, actor, input, { id }) => publishPractice(tx, actor, id, input),
  then: ({ id }) => `/desk/practices/${id}?done=published`,
})
