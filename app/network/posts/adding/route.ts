import { formPost } from '@/lib/forms/form-post'
import { PostInput } from '@/lib/network/input'
import { publishPost } from '@/lib/network/publish'

export const { GET, POST } = formPost({
  input: PostInput,
  shownAt: () => '/network/posts/new',
  deed: publishPost,
  then: (_params, { id }) => `/network/posts/${id}?done=published`,
})
