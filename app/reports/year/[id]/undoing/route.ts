import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { undoYear } from '@/lib/years/undo'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (_params: { id: string }) => '/reports/year',
  deed: (tx, actor, _input, { id }) => undoYear(tx, actor, id),
  then: () => '/reports/year?done=undone',
})
