import { formPost } from '@/lib/forms/form-post'
import { ViewInput } from '@/lib/reports/view-input'
import { changeView } from '@/lib/reports/views'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: ViewInput,
  shownAt: ({ id }: Params) => `/reports/views/${id}`,
  deed: (tx, actor, input, { id }) => changeView(tx, actor, id, input),
  then: () => '/reports/views?done=change',
})
