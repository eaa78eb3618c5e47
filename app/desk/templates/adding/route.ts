import { formPost } from '@/lib/forms/form-post'
import { TemplateInput } from '@/lib/replyTemplates/input'
import { addTemplate } from '@/lib/replyTemplates/keep'

export const { GET, POST } = formPost({
  input: TemplateInput,
  shownAt: () => '/desk/templates/new',
  deed: (tx, actor, input) => addTemplate(tx, actor, input),
  then: () => '/desk/templates?done=added',
})
