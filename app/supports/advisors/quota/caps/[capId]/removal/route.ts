import { z } from 'zod'
import { removeCap } from '@/lib/dispatches/caps'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (_params: { capId: string }) => '/supports/advisors/quota',
  deed: (tx, actor, _input, { capId }) => removeCap(tx, actor, capId),
  then: (_params, { year }) => `/supports/advisors/quota?year=${year}&done=removed`,
})
