import { formPost } from '@/lib/forms/form-post'
import { MessageInput } from '@/lib/network/input'
import { writeToIntroduction } from '@/lib/network/talk'

type Params = { introductionId: string }

export const { GET, POST } = formPost({
  input: MessageInput,
  shownAt: ({ introductionId }: Params) => `/supports/network/introductions/${introductionId}`,
  deed: (tx, actor, input, { introductionId }) => writeToIntroduction(tx, actor, introductionId, input),
  then: ({ introductionId }) => `/supports/network/introductions/${introductionId}?done=written`,
})
