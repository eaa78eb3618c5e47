import { z } from 'zod'
import { removeAttachment } from '@/lib/attachments/remove'
import { formPost } from '@/lib/forms/form-post'

type Params = { parentKind: string; parentId: string; attachmentId: string }

const pageOf = ({ parentKind, parentId }: Params) => `/attachments/of/${parentKind}/${parentId}`

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: pageOf,
  deed: (tx, actor, _input, params: Params) => removeAttachment(tx, actor, params),
  then: (params) => `${pageOf(params)}?done=removed`,
})
