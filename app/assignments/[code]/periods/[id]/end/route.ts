import { endAssignment } from '@/lib/assignments/end-assignment'
import { EndInput } from '@/lib/assignments/input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: EndInput,
  shownAt: ({ code, id }: { code: string; id: string }) => `/assignments/${code}/periods/${id}`,
  deed: (tx, actor, input, { code, id }) => endAssignment(tx, actor, code, id, input),
  then: ({ code }) => `/assignments/${code}?ended=1`,
})
