import { formPost } from '@/lib/forms/form-post'
import { SplitInput } from '@/lib/organisations/section-input'
import { splitSection } from '@/lib/organisations/split-section'

export const { GET, POST } = formPost({
  input: SplitInput,
  shownAt: ({ id, sectionId }: { id: string; sectionId: string }) => `/admin/organisations/${id}/sections/${sectionId}`,
  deed: (tx, actor, input, { id, sectionId }) => splitSection(tx, actor, id, sectionId, input),
  then: ({ id }) => `/admin/organisations/${id}?done=sectionSplit`,
})
