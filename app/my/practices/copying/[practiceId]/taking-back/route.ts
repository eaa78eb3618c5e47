import { z } from 'zod'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { NotPermitted } from '@/lib/errors'
import { formPost } from '@/lib/forms/form-post'
import { removeCopy } from '@/lib/practices/spread'

type Params = { practiceId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ practiceId }: Params) => `/my/practices/copying/${practiceId}`,
  deed: async (tx, actor, _input, { practiceId }) => {
    if (!ASKING_ROLES.some((role) => role === actor.role)) throw new NotPermitted()
    return await removeCopy(tx, actor, { practiceId })
  },
  then: ({ practiceId }) => `/my/practices/copying/${practiceId}?done=takenBack`,
})
