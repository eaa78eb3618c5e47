import { closeDesk } from '@/lib/calendar/closing-days'
import { ClosingDayInput } from '@/lib/calendar/input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: ClosingDayInput,
  shownAt: () => '/admin/calendar',
  deed: closeDesk,
  then: () => '/admin/calendar?done=dayClosed',
})
