import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { endPrefectureTarget } from '@/lib/programmes/prefecture-targets'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (_params: { targetId: string }) => '/prefecture/programmes',
  deed: (tx, actor, _input, { targetId }) => endPrefectureTarget(tx, actor, targetId),
  then: (_params, { fiscalYear }) => `/prefecture/programmes?year=${fiscalYear}&done=removed`,
})
