import { formPost } from '@/lib/forms/form-post'
import { PrefectureTargetInput } from '@/lib/programmes/input'
import { addPrefectureTarget } from '@/lib/programmes/prefecture-targets'

export const { GET, POST } = formPost({
  input: PrefectureTargetInput,
  shownAt: () => '/prefecture/programmes',
  deed: addPrefectureTarget,
  then: (_params, { fiscalYear }) => `/prefecture/programmes?year=${fiscalYear}&done=added`,
})
