import { z } from 'zod'
import { remindOfFollowUp } from '@/lib/followUps/remind'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: Params) => `/desk/follow-ups/${id}`,
  deed: (tx, actor, _input, { id }) => remindOfFollowUp(tx, actor, id),
  then: ({ id }) => `/desk/follow-ups/${id}?done=reminded`,
})
