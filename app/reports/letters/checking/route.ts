import { formPost } from '@/lib/forms/form-post'
import { checkRead } from '@/lib/letters/check'
import { ReadLetters } from '@/lib/letters/input'

export const { GET, POST } = formPost({
  input: ReadLetters,
  shownAt: () => '/reports/letters',
  deed: checkRead,
  then: (_params: object, { year }) => `/reports/letters?year=${year}&state=generated&done=checkedPage`,
})
