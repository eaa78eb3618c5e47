import { formPost } from '@/lib/forms/form-post'
import { PrioritiesInput, setPriorities } from '@/lib/priorities/set'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: PrioritiesInput,
  shownAt: ({ number }: Params) => deskPage(number, '/priorities/edit'),
  deed: (tx, actor, input, { number }) => setPriorities(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'priorities'),
})
