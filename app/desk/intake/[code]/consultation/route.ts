import { RecordInput, recordConsultation } from '@/lib/consultations/record-on-behalf'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: RecordInput,
  shownAt: ({ code }: { code: string }) => `/desk/intake/${code}`,
  deed: (tx, actor, input, { code }) => recordConsultation(tx, actor, code, input),
  then: (_, { number }) => `/desk/consultations/${number}`,
})
