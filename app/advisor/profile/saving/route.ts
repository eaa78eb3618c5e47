import { OwnPartInput } from '@/lib/advisors/input'
import { keepOwnPart } from '@/lib/advisors/keep-own-part'
import { formPost } from '@/lib/forms/form-post'
import { PLACE } from '../open-profile'
import { ownEntryId } from '../own-entry-id'

export const { GET, POST } = formPost({
  input: OwnPartInput,
  shownAt: () => PLACE,
  deed: async (tx, actor, input) => keepOwnPart(tx, actor, await ownEntryId(tx, actor), input),
  then: () => `${PLACE}?done=kept`,
})
