import { formPost } from '@/lib/forms/form-post'
import { renameSection } from '@/lib/organisations/rename-section'
import { RenamingInput } from '@/lib/organisations/section-input'

export const { GET, POST } = formPost({
  input: RenamingInput,
  shownAt: ({ id, sectionId }: { id: string; sectionId: string }) => `/admin/organisations/${id}/sections/${sectionId}`,
  deed: (tx, actor, input, { id, sectionId }) => renameSection(tx, actor, id, sectionId, input),
  then: ({ id }) => `/admin/organisations/${id}?done=sectionRenamed`,
})
