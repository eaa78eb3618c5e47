import { formPost } from '@/lib/forms/form-post'
import { beginBulk } from '@/lib/queue/bulk/begin'
import { BulkInput } from '@/lib/queue/bulk/input'

export const { GET, POST } = formPost({
  input: BulkInput,
  shownAt: () => '/desk/bulk/new',
  deed: (tx, actor, input) => beginBulk(tx, actor, input),
  then: (_params, { id }) => `/desk/bulk/${id}`,
})
