import { formPost } from '@/lib/forms/form-post'
import { RenamingOfPlaceInput } from '@/lib/organisations/change-input'
import { planRenaming } from '@/lib/organisations/plan-change'

export const { GET, POST } = formPost({
  input: RenamingOfPlaceInput,
  shownAt: ({ id }: { id: string }) => `/admin/organisations/${id}/changes`,
  deed: (tx, actor, input, { id }) => planRenaming(tx, actor, id, input),
  then: ({ id }) => `/admin/organisations/${id}/changes?done=changePlanned`,
})
