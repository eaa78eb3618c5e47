import type { ProgrammeParams } from '@/app/_programmes/area'
import { formPost } from '@/lib/forms/form-post'
import { RecordInput } from '@/lib/programmes/input'
import { recordEntry } from '@/lib/programmes/record-entry'

export const { GET, POST } = formPost({
  input: RecordInput,
  shownAt: ({ programmeId }: ProgrammeParams) => `/prefecture/programmes/entries/${programmeId}`,
  deed: (tx, actor, input, { programmeId }) => recordEntry(tx, actor, programmeId, input),
  then: () => '/prefecture/programmes?done=recorded',
})
