import { formPost } from '@/lib/forms/form-post'
import { decideApplication } from '@/lib/network/decide'
import { DecisionInput } from '@/lib/network/input'

type Params = { applicationId: string }

export const { GET, POST } = formPost({
  input: DecisionInput,
  shownAt: ({ applicationId }: Params) => `/supports/network/applications/${applicationId}`,
  deed: (tx, actor, input, { applicationId }) => decideApplication(tx, actor, applicationId, input),
  then: ({ applicationId }, { state }) => `/supports/network/applications/${applicationId}?done=${state}`,
})
