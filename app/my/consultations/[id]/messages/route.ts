import { MessageInput, writeMessage } from '@/lib/dialogue/write-message'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: MessageInput,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}`,
  deed: (tx, actor, input, { id }) => writeMessage(tx, actor, id, input),
  then: (_params, { number }) => `/my/consultations/${number}?done=message`,
})
