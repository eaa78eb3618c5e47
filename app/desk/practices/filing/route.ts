import { isDesk } from '@/lib/actor/actor'
import { NotPermitted } from '@/lib/errors'
import { formPost } from '@/lib/forms/form-post'
import { filePractice } from '@/lib/practiceDrafts/file'
import { FilingInput } from '@/lib/practiceDrafts/input'

export const { GET, POST } = formPost({
  input: FilingInput,
  shownAt: () => '/desk/practices/new',
  deed: async (tx, actor, input) => {
    if (!isDesk(actor)) throw new NotPermitted()
    return await filePractice(tx, actor, input)
  },
  then: (_params: object, { id }) => `/desk/practices/${id}?done=filed`,
})
