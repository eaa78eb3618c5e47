import { z } from 'zod'
import { recallReply } from '@/lib/dialogue/recall'
import { formPost } from '@/lib/forms/form-post'
import { deskPage } from '../../../address'

type Params = { number: string; entryId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, _input, { number, entryId }) => recallReply(tx, actor, number, entryId),
  then: ({ number }, { id }) => deskPage(number, `?done=recall&again=${id}#write`),
})
