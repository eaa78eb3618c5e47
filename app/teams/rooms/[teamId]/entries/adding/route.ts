import { formPost } from '@/lib/forms/form-post'
import { addEntry } from '@/lib/teams/entries'
import { EntryInput } from '@/lib/teams/input'
import { type RoomParams, roomPath } from '../../open-room'

export const { GET, POST } = formPost({
  input: EntryInput,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId, '/entries/new'),
  deed: (tx, actor, input, { teamId }) => addEntry(tx, actor, teamId, input),
  then: ({ teamId }) => `${roomPath(teamId, '/course')}?done=entry`,
})
