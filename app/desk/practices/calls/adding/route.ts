import { formPost } from '@/lib/forms/form-post'
import { CallInput } from '@/lib/practiceCalls/input'
import { addCall } from '@/lib/practiceCalls/write'

export const { GET, POST } = formPost({
  input: CallInput,
  shownAt: () => '/desk/practices/calls/new',
  deed: addCall,
  then: (_params: object, { id }) => `/desk/practices/calls/${id}?done=saved`,
})
