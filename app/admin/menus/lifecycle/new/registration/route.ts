import { formPost } from '@/lib/forms/form-post'
import { draftMenu } from '@/lib/menus/draft'
import { NewDraftInput } from '@/lib/menus/draft-input'

export const { GET, POST } = formPost({
  input: NewDraftInput,
  shownAt: () => '/admin/menus/lifecycle/new',
  deed: draftMenu,
  then: (_, { id }) => `/admin/menus/lifecycle/${id}?done=drafted`,
})
