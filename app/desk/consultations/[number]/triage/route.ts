import { formPost } from '@/lib/forms/form-post'
import { TriageInput } from '@/lib/triage/input'
import { setTriage } from '@/lib/triage/set-triage'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: TriageInput,
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, input, { number }) => setTriage(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'triage'),
})
