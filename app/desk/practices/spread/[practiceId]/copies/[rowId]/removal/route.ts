import { z } from 'zod'
import { isDesk } from '@/lib/actor/actor'
import { NotPermitted } from '@/lib/errors'
import { formPost } from '@/lib/forms/form-post'
import { removeCopy } from '@/lib/practices/spread'

type Params = { practiceId: string; rowId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ practiceId }: Params) => `/desk/practices/spread/${practiceId}`,
  deed: async (tx, actor, _input, { rowId }) => {
    if (!isDesk(actor)) throw new NotPermitted()
    return await removeCopy(tx, actor, { id: rowId })
  },
  then: ({ practiceId }) => `/desk/practices/spread/${practiceId}?done=removed`,
})
