import { z } from 'zod'
import { confirmEntry } from '@/lib/advisors/confirm'
import { formPost } from '@/lib/forms/form-post'
import { PLACE } from '../open-profile'
import { ownEntryId } from '../own-entry-id'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: () => PLACE,
  deed: async (tx, actor, _input) => confirmEntry(tx, actor, await ownEntryId(tx, actor)),
  then: () => `${PLACE}?done=confirmed`,
})
