import { formPost } from '@/lib/forms/form-post'
import { CopyInput, noteCopied } from '@/lib/practices/spread'

type Params = { practiceId: string }

export const { GET, POST } = formPost({
  input: CopyInput,
  shownAt: ({ practiceId }: Params) => `/desk/practices/spread/${practiceId}`,
  deed: (tx, actor, input, { practiceId }) => noteCopied(tx, actor, practiceId, input),
  then: ({ practiceId }) => `/desk/practices/spread/${practiceId}?done=copied`,
})
