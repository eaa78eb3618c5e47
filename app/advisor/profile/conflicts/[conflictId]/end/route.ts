import { z } from 'zod'
import { endConflict } from '@/lib/advisors/conflicts'
import { formPost } from '@/lib/forms/form-post'
import { PLACE } from '../../../open-profile'
import { ownEntryId } from '../../../own-entry-id'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (_params: { conflictId: string }) => PLACE,
  deed: async (tx, actor, _input, { conflictId }) => endConflict(tx, actor, await ownEntryId(tx, actor), conflictId),
  then: () => `${PLACE}?done=ended`,
})
