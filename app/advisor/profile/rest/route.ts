import { RestInput } from '@/lib/advisors/input'
import { beginRest } from '@/lib/advisors/rest'
import { formPost } from '@/lib/forms/form-post'
import { PLACE } from '../open-profile'
import { ownEntryId } from '../own-entry-id'

export const { GET, POST } = formPost({
  input: RestInput,
  shownAt: () => PLACE,
  deed: async (tx, actor, input) => beginRest(tx, actor, await ownEntryId(tx, actor), input),
  then: () => `${PLACE}?done=rest`,
})
