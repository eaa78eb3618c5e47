import { formPost } from '@/lib/forms/form-post'
import { RoundInput } from '@/lib/letters/input'
import { beginRound } from '@/lib/letters/round'

export const { GET, POST } = formPost({
  input: RoundInput,
  shownAt: () => '/reports/letters',
  deed: (tx, actor, input) => beginRound(tx, actor, input),
  then: (_params: object, { year }) => `/reports/letters?year=${year}&done=begun`,
})
