import { openDesk } from '@/lib/calendar/closing-days'
import { OpenDayInput } from '@/lib/calendar/input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: OpenDayInput,
  shownAt: () => '/admin/calendar',
  deed: openDesk,
  then: () => '/admin/calendar?done=dayOpened',
})
