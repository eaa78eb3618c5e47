import { formPost } from '@/lib/forms/form-post'
import { OwnCopyInput, sayCopied } from '@/lib/practices/spread'

type Params = { practiceId: string }

export const { GET, POST } = formPost({
  input: OwnCopyInput,
  shownAt: ({ practiceId }: Params) => `/my/practices/copying/${practiceId}`,
  deed: (tx, actor, input, { practiceId }) => sayCopied(tx, actor, practiceId, input),
  then: ({ practiceId }) => `/my/practices/copying/${practiceId}?done=said`,
})
