import { formPost } from '@/lib/forms/form-post'
import { PublicityInput } from '@/lib/publicity/input'
import { addPublicity } from '@/lib/publicity/keep'

export const { GET, POST } = formPost({
  input: PublicityInput,
  shownAt: () => '/desk/publicity/new',
  deed: (tx, actor, input) => addPublicity(tx, actor, input),
  then: () => '/desk/publicity?done=added',
})
