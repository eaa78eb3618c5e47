import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { startUndo } from '@/lib/imports/undo'

const page = ({ id }: { id: string }) => `/desk/imports/${id}`

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: page,
  deed: (tx, actor, _input, { id }) => startUndo(tx, actor, id),
  then: page,
})
