import { formPost } from '@/lib/forms/form-post'
import { ViewInput } from '@/lib/queue/view-input'
import { changeView } from '@/lib/queue/views'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: ViewInput,
  shownAt: ({ id }: Params) => `/desk/views/${id}`,
  deed: (tx, actor, input, { id }) => changeView(tx, actor, id, input),
  then: () => '/desk/views?done=change',
})
