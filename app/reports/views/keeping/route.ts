import { formPost } from '@/lib/forms/form-post'
import { REPORTS } from '@/lib/reports/reports'
import { NewViewInput } from '@/lib/reports/view-input'
import { keepView } from '@/lib/reports/views'

export const { GET, POST } = formPost({
  input: NewViewInput,
  shownAt: () => '/reports/views/new',
  deed: (tx, actor, input) => keepView(tx, actor, input),
  then: (_params, { report, query }) => (query ? `${REPORTS[report].path}?${query}` : REPORTS[report].path),
})
