import { formPost } from '@/lib/forms/form-post'
import { MergerOfPlaceInput } from '@/lib/organisations/change-input'
import { planMerger } from '@/lib/organisations/plan-change'

export const { GET, POST } = formPost({
  input: MergerOfPlaceInput,
  shownAt: ({ id }: { id: string }) => `/admin/organisations/${id}/changes`,
  deed: (tx, actor, input, { id }) => planMerger(tx, actor, id, input),
  then: ({ id }) => `/admin/organisations/${id}/changes?done=changePlanned`,
})
