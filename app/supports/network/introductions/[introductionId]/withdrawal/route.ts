import { formPost } from '@/lib/forms/form-post'
import { NothingInput } from '@/lib/network/input'
import { withdrawIntroduction } from '@/lib/network/introduce'

type Params = { introductionId: string }

export const { GET, POST } = formPost({
  input: NothingInput,
  shownAt: ({ introductionId }: Params) => `/supports/network/introductions/${introductionId}`,
  deed: (tx, actor, _input, { introductionId }) => withdrawIntroduction(tx, actor, introductionId),
  then: ({ introductionId }) => `/supports/network/introductions/${introductionId}?done=withdrawn`,
})
