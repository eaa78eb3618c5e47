import { formPost } from '@/lib/forms/form-post'
import { fileDocument } from '@/lib/library/file'
import { DocumentInput } from '@/lib/library/input'

export const { GET, POST } = formPost({
  input: DocumentInput,
  shownAt: () => '/reports/library/new',
  deed: fileDocument,
  then: (_params, { id }) => `/reports/library/${id}?done=filed`,
})
