import { formPost } from '@/lib/forms/form-post'
import { changeEntry } from '@/lib/teams/entries'
import { EntryChange } from '@/lib/teams/input'
import { type RoomParams, roomPath } from '../../../open-room'

type Params = RoomParams & { entryId: string }

export const { GET, POST } = formPost({
  input: EntryChange,
  shownAt: ({ teamId, entryId }: Params) => roomPath(teamId, `/entries/${entryId}`),
  deed: (tx, actor, input, { teamId, entryId }) => changeEntry(tx, actor, teamId, entryId, input),
  then: ({ teamId }) => `${roomPath(teamId, '/course')}?done=entry`,
})
