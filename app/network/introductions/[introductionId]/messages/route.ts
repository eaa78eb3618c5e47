import { formPost } from '@/lib/forms/form-post'
import { MessageInput } from '@/lib/network/input'
import { writeToIntroduction } from '@/lib/network/talk'

type Params = { introductionId: string }

export const { GET, POST } = formPost({
  input: MessageInput,
  shownAt: ({ introductionId }: Params) => `/network/introductions/${introductionId}`,
  deed: (tx, actor, input, { introductionId }) => writeToIntroduction(tx, actor, introductionId, input),
  then: ({ introductionId }) => `/network/introductions/${introductionId}?done=written`,
})
