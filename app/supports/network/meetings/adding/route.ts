import { formPost } from '@/lib/forms/form-post'
import { MeetingInput } from '@/lib/network/input'
import { addMeeting } from '@/lib/network/meetings'

export const { GET, POST } = formPost({
  input: MeetingInput,
  shownAt: () => '/supports/network/meetings/new',
  deed: addMeeting,
  then: (_params, { id }) => `/supports/network/meetings/${id}?done=saved`,
})
