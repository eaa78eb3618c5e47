import { AbsenceInput } from '@/lib/assignments/absence-input'
import { recordAbsence } from '@/lib/assignments/absences'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: AbsenceInput,
  shownAt: () => '/assignments/absences',
  deed: recordAbsence,
  then: () => '/assignments/absences?done=recorded',
})
