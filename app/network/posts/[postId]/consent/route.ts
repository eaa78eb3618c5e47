import { formPost } from '@/lib/forms/form-post'
import { consentToNeed } from '@/lib/network/derive-need'
import { ConsentInput } from '@/lib/network/input'

type Params = { postId: string }

export const { GET, POST } = formPost({
  input: ConsentInput,
  shownAt: ({ postId }: Params) => `/network/posts/${postId}`,
  deed: (tx, actor, input, { postId }) => consentToNeed(tx, actor, postId, input),
  then: ({ postId }, { isPublished }) => `/network/posts/${postId}?done=${isPublished ? 'consented' : 'givenBack'}`,
})
