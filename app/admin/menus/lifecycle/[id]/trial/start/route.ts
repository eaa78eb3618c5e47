import { formPost } from '@/lib/forms/form-post'
import { TrialInput } from '@/lib/menus/decide-input'
import { startTrial } from '@/lib/menus/start-trial'

export const { GET, POST } = formPost({
  input: TrialInput,
  shownAt: ({ id }: { id: string }) => `/admin/menus/lifecycle/${id}/trial`,
  deed: (tx, actor, input, { id }) => startTrial(tx, actor, id, input),
  then: ({ id }) => `/admin/menus/lifecycle/${id}?done=trialStarted`,
})
