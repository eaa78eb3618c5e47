import { MarksInput, markFields } from '@/lib/corrections/mark'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage, type Params } from '../../../address'

export const { GET, POST } = formPost({
  input: MarksInput,
  shownAt: ({ number }: Params) => deskPage(number, '/questions/fields'),
  deed: (tx, actor, input, { number }) => markFields(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'question'),
})
