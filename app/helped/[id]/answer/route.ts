import { refuse } from '@/lib/forms/errors'
import { formPost } from '@/lib/forms/form-post'
import { answerHelped } from '@/lib/helped/answer'
import { HelpedForm } from '@/lib/helped/input'

export const { GET, POST } = formPost({
  input: HelpedForm,
  shownAt: ({ id }: { id: string }) => `/helped/${id}`,
  deed: async (tx, actor, { next, ...input }, { id }) =>
    next ? refuse('next', 'choose') : await answerHelped(tx, actor, id, input),
  then: ({ id }) => `/helped/${id}?done=answered`,
})
