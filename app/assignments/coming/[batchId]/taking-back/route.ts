import { z } from 'zod'
import { takeBackBatch } from '@/lib/assignments/change-coming'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (_params: { batchId: string }) => '/assignments/coming',
  deed: (tx, actor, _input, { batchId }) => takeBackBatch(tx, actor, batchId),
  then: () => '/assignments/coming?done=takenBack',
})
