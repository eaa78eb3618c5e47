import { formPost } from '@/lib/forms/form-post'
import { addSection } from '@/lib/organisations/add-section'
import { SectionInput } from '@/lib/organisations/section-input'

export const { GET, POST } = formPost({
  input: SectionInput,
  shownAt: ({ id }: { id: string }) => `/admin/organisations/${id}`,
  deed: (tx, actor, input, { id }) => addSection(tx, actor, id, input),
  then: ({ id }) => `/admin/organisations/${id}?done=sectionAdded`,
})
