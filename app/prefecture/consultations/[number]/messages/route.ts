import { MessageInput, writeMessage } from '@/lib/dialogue/write-message'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: MessageInput,
  shownAt: ({ number }: { number: string }) => `/prefecture/consultations/${number}`,
  deed: (tx, actor, input, { number }) => writeMessage(tx, actor, number, input),
  then: ({ number }) => `/prefecture/consultations/${number}?done=message`,
})
