import { assignOfficer } from '@/lib/assignments/assign-officer'
import { OfficerInput } from '@/lib/assignments/input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: OfficerInput,
  shownAt: ({ code }: { code: string }) => `/assignments/${code}`,
  deed: (tx, actor, input, { code }) => assignOfficer(tx, actor, code, input),
  then: ({ code }, { handedOver }) => `/assignments/${code}?named=1&moved=${handedOver}`,
})
