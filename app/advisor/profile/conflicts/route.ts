import { declareConflict } from '@/lib/advisors/conflicts'
import { ConflictInput } from '@/lib/advisors/input'
import { formPost } from '@/lib/forms/form-post'
import { PLACE } from '../open-profile'
import { ownEntryId } from '../own-entry-id'

export const { GET, POST } = formPost({
  input: ConflictInput,
  shownAt: () => PLACE,
  deed: async (tx, actor, input) => declareConflict(tx, actor, await ownEntryId(tx, actor), input),
  then: () => `${PLACE}?done=conflict`,
})
