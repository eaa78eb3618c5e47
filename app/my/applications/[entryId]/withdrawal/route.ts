import { formPost } from '@/lib/forms/form-post'
import { WithdrawInput } from '@/lib/programmes/input'
import { withdrawEntry } from '@/lib/programmes/withdraw-entry'

export const { GET, POST } = formPost({
  input: WithdrawInput,
  shownAt: ({ entryId }: { entryId: string }) => `/my/applications/${entryId}`,
  deed: (tx, actor, input, { entryId }) => withdrawEntry(tx, actor, entryId, input),
  then: ({ entryId }) => `/my/applications/${entryId}?done=withdrawn`,
})
