import { NotPermitted } from '@/lib/errors'
import { formPost } from '@/lib/forms/form-post'
import { filePractice } from '@/lib/practiceDrafts/file'
import { FilingInput } from '@/lib/practiceDrafts/input'

export const { GET, POST } = formPost({
  input: FilingInput,
  shownAt: () => '/prefecture/practices/new',
  deed: async (tx, actor, input) => {
    if (actor.role !== 'prefecture_staff') throw new NotPermitted()
    return await filePractice(tx, actor, input)
  },
  then: (_params: object, { id }) => `/prefecture/practices/${id}?done=filed`,
})
