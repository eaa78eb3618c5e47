import { z } from 'zod'
import { endAbsence } from '@/lib/assignments/absences'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (_params: { id: string }) => '/assignments/absences',
  deed: (tx, actor, _input, { id }) => endAbsence(tx, actor, id),
  then: () => '/assignments/absences?done=ended',
})
