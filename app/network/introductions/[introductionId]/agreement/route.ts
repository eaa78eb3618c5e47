import { formPost } from '@/lib/forms/form-post'
import { answerIntroduction } from '@/lib/network/agree'
import { AgreementInput } from '@/lib/network/input'

type Params = { introductionId: string }

export const { GET, POST } = formPost({
  input: AgreementInput,
  shownAt: ({ introductionId }: Params) => `/network/introductions/${introductionId}`,
  deed: (tx, actor, input, { introductionId }) => answerIntroduction(tx, actor, introductionId, input),
  then: ({ introductionId }) => `/network/introductions/${introductionId}?done=agreedDone`,
})
