import { formPost } from '@/lib/forms/form-post'
import { ReplyInput } from '@/lib/network/input'
import { replyAsMunicipality } from '@/lib/network/join'

export const { GET, POST } = formPost({
  input: ReplyInput,
  shownAt: () => '/network',
  deed: replyAsMunicipality,
  then: () => '/network?done=replied',
})
