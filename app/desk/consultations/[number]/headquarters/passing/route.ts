import { formPost } from '@/lib/forms/form-post'
import { PassOnInput } from '@/lib/inquiries/input'
import { passToHeadquarters } from '@/lib/inquiries/pass-on'
import { afterwards, deskPage, type Params } from '../../address'

export const { GET, POST } = formPost({
  input: PassOnInput,
  shownAt: ({ number }: Params) => deskPage(number, '/headquarters'),
  deed: (tx, actor, input, { number }) => passToHeadquarters(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'passed'),
})
