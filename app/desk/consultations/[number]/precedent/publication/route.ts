import { formPost } from '@/lib/forms/form-post'
import { PrecedentInput } from '@/lib/precedents/input'
import { publishPrecedent } from '@/lib/precedents/publish'
import { afterwards, deskPage, type Params } from '../../address'

export const { GET, POST } = formPost({
  input: PrecedentInput,
  shownAt: ({ number }: Params) => deskPage(number, '/precedent'),
  deed: (tx, actor, input, { number }) => publishPrecedent(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'published'),
})
