import { formPost } from '@/lib/forms/form-post'
import { keepColumns } from '@/lib/queue/keep-columns'
import { ColumnsInput } from '@/lib/queue/view-input'

export const { GET, POST } = formPost({
  input: ColumnsInput,
  shownAt: () => '/desk/columns',
  deed: (tx, actor, input) => keepColumns(tx, actor, input),
  then: (_params, { query }) => `/desk?${query}`,
})
