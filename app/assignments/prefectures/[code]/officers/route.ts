import { assignPrefecture } from '@/lib/assignments/assign-prefecture'
import { PrefectureInput } from '@/lib/assignments/input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: PrefectureInput,
  shownAt: ({ code }: { code: string }) => `/assignments/prefectures/${code}`,
  deed: (tx, actor, input, { code }) => assignPrefecture(tx, actor, code, input),
  then: ({ code }, { changed, handedOver }) => `/assignments?prefecture=${code}&named=${changed}&moved=${handedOver}`,
})
