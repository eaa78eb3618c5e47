import { formPost } from '@/lib/forms/form-post'
import { StartInput, startImport } from '@/lib/imports/start'

const page = ({ id }: { id: string }) => `/desk/imports/${id}`

export const { GET, POST } = formPost({
  input: StartInput,
  shownAt: page,
  deed: (tx, actor, input, { id }) => startImport(tx, actor, id, input),
  then: page,
})
