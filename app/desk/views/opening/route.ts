import { formPost } from '@/lib/forms/form-post'
import { OpeningInput } from '@/lib/queue/view-input'
import { openWith } from '@/lib/queue/views'

export const { GET, POST } = formPost({
  input: OpeningInput,
  shownAt: () => '/desk/views',
  deed: (tx, actor, { viewId }) => openWith(tx, actor, viewId),
  then: () => '/desk/views?done=opening',
})
