import { formPost } from '@/lib/forms/form-post'
import { TemplateChangeInput } from '@/lib/replyTemplates/input'
import { changeTemplate } from '@/lib/replyTemplates/keep'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: TemplateChangeInput,
  shownAt: ({ id }: Params) => `/desk/templates/${id}`,
  deed: (tx, actor, input, { id }) => changeTemplate(tx, actor, id, input),
  then: () => '/desk/templates?done=saved',
})
