import { formPost } from '@/lib/forms/form-post'
import { TeamChange } from '@/lib/teams/input'
import { changeTeam } from '@/lib/teams/open'
import { type RoomParams, roomPath } from '../../open-room'

export const { GET, POST } = formPost({
  input: TeamChange,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId, '/dates'),
  deed: (tx, actor, input, { teamId }) => changeTeam(tx, actor, teamId, input),
  then: ({ teamId }) => `${roomPath(teamId)}?done=changed`,
})
