import { ChoosingInput } from '@/lib/councilReports/input'
import { chooseStories } from '@/lib/councilReports/stories'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: ChoosingInput,
  shownAt: ({ id }: Params) => `/reports/council/${id}/stories`,
  deed: (tx, actor, input, { id }) => chooseStories(tx, actor, id, input),
  then: ({ id }) => `/reports/council/${id}/stories?done=chosen`,
})
