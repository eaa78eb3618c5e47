import { formPost } from '@/lib/forms/form-post'
import { PublicityChangeInput } from '@/lib/publicity/input'
import { changePublicity } from '@/lib/publicity/keep'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: PublicityChangeInput,
  shownAt: ({ id }: Params) => `/desk/publicity/${id}`,
  deed: (tx, actor, input, { id }) => changePublicity(tx, actor, id, input),
  then: () => '/desk/publicity?done=saved',
})
