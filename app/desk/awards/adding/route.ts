import { AwardCallInput } from '@/lib/awards/input'
import { addAward } from '@/lib/awards/write'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: AwardCallInput,
  shownAt: () => '/desk/awards/new',
  deed: (tx, actor, input) => addAward(tx, actor, input),
  then: (_params, { id }) => `/desk/awards/${id}?done=written`,
})
