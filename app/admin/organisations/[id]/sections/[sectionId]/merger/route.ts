import { formPost } from '@/lib/forms/form-post'
import { mergeSection } from '@/lib/organisations/merge-section'
import { MergerInput } from '@/lib/organisations/section-input'

export const { GET, POST } = formPost({
  input: MergerInput,
  shownAt: ({ id, sectionId }: { id: string; sectionId: string }) => `/admin/organisations/${id}/sections/${sectionId}`,
  deed: (tx, actor, input, { id, sectionId }) => mergeSection(tx, actor, id, sectionId, input),
  then: ({ id }) => `/admin/organisations/${id}?done=sectionMerged`,
})
