import { formPost } from '@/lib/forms/form-post'
import { changeDocument } from '@/lib/library/file'
import { DocumentChange } from '@/lib/library/input'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: DocumentChange,
  shownAt: ({ id }: Params) => `/reports/library/${id}/edit`,
  deed: (tx, actor, input, { id }) => changeDocument(tx, actor, id, input),
  then: ({ id }) => `/reports/library/${id}?done=changed`,
})
