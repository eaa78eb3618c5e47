import { formPost } from '@/lib/forms/form-post'
import { ProposalInput } from '@/lib/supports/input'
import { proposeSupports } from '@/lib/supports/propose'

export const { GET, POST } = formPost({
  input: ProposalInput,
  shownAt: ({ number }: { number: string }) => `/desk/consultations/${number}/supports/new`,
  deed: (tx, actor, input, { number }) => proposeSupports(tx, actor, number, input),
  then: ({ number }) => `/desk/consultations/${number}/supports?done=proposed`,
})
