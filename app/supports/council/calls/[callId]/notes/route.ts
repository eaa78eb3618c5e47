import { NoteInput } from '@/lib/councilCalls/input'
import { noteDiscussion } from '@/lib/councilCalls/lead'
import { formPost } from '@/lib/forms/form-post'

const path = ({ callId }: { callId: string }) => `/supports/council/calls/${callId}`

export const { GET, POST } = formPost({
  input: NoteInput,
  shownAt: path,
  deed: (tx, actor, input, { callId }) => noteDiscussion(tx, actor, callId, input),
  then: (params) => `${path(params)}?done=noted`,
})
