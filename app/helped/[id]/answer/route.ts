import { formPost } from '@/lib/forms/form-post'
import { answerHelped } from '@/lib/helped/answer'
import { HelpedInput } from '@/lib/helped/input'

export const { GET, POST } = formPost({
  input: HelpedInput,
  shownAt: ({ id }: { id: string }) => `/helped/${id}`,
  deed: (tx, actor, input, { id }) => answerHelped(tx, actor, id, input),
  then: ({ id }) => `/helped/${id}?done=answered`,
})
