import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { askForAccountManager } from '@/lib/people/ask-for-account-manager'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ code }: { code: string }) => `/desk/municipalities/${code}`,
  deed: (tx, actor, _, { code }) => askForAccountManager(tx, actor, code),
  then: ({ code }) => `/desk/municipalities/${code}?done=accountManager`,
})
