import { formPost } from '@/lib/forms/form-post'
import { changeSection } from '@/lib/organisations/change-section'
import { SectionChangeInput } from '@/lib/organisations/section-input'

export const { GET, POST } = formPost({
  input: SectionChangeInput,
  shownAt: ({ id, sectionId }: { id: string; sectionId: string }) => `/admin/organisations/${id}/sections/${sectionId}`,
  deed: (tx, actor, input, { id, sectionId }) => changeSection(tx, actor, id, sectionId, input),
  then: ({ id }) => `/admin/organisations/${id}?done=sectionChanged`,
})
