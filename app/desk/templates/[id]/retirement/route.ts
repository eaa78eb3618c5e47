import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { retireTemplate } from '@/lib/replyTemplates/keep'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: Params) => `/desk/templates/${id}`,
  deed: (tx, actor, _input, { id }) => retireTemplate(tx, actor, id),
  then: () => '/desk/templates?done=retired',
})
