import { z } from 'zod'
import { moveBatch } from '@/lib/assignments/change-coming'
import { formPost } from '@/lib/forms/form-post'
import { japaneseDate } from '@/lib/japanese/input'

export const { GET, POST } = formPost({
  input: z.object({ from: japaneseDate().min(1, 'required'), seen: z.string().optional() }),
  shownAt: (_params: { batchId: string }) => '/assignments/coming',
  deed: (tx, actor, input, { batchId }) => moveBatch(tx, actor, batchId, input),
  then: () => '/assignments/coming?done=dayChanged',
})
