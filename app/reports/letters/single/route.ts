import { formPost } from '@/lib/forms/form-post'
import { SingleInput } from '@/lib/letters/input'
import { writeSingle } from '@/lib/letters/round'

export const { GET, POST } = formPost({
  input: SingleInput,
  shownAt: () => '/reports/letters',
  deed: (tx, actor, input) => writeSingle(tx, actor, input),
  then: (_params: object, { year }) => `/reports/letters?year=${year}&done=single`,
})
