import { assignDeputy } from '@/lib/assignments/assign-deputy'
import { DeputyInput } from '@/lib/assignments/input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: DeputyInput,
  shownAt: ({ code }: { code: string }) => `/assignments/${code}`,
  deed: (tx, actor, input, { code }) => assignDeputy(tx, actor, code, input),
  then: ({ code }) => `/assignments/${code}?named=1`,
})
