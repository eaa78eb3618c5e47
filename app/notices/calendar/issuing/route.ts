import { z } from 'zod'
import { issueFeed } from '@/lib/calendars/feeds'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: () => '/notices/calendar',
  deed: (tx, actor) => issueFeed(tx, actor),
  then: (_params: object) => '/notices/calendar',
})
