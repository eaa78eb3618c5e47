import { formPost } from '@/lib/forms/form-post'
import { NewViewInput } from '@/lib/queue/view-input'
import { keepView } from '@/lib/queue/views'

export const { GET, POST } = formPost({
  input: NewViewInput,
  shownAt: () => '/desk/views/new',
  deed: (tx, actor, input) => keepView(tx, actor, input),
  then: (_params, { query }) => `/desk?${query}`,
})
