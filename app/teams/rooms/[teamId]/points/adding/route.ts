import { formPost } from '@/lib/forms/form-post'
import { PointInput } from '@/lib/teams/input'
import { addPoint } from '@/lib/teams/points'
import { type RoomParams, roomPath } from '../../open-room'

export const { GET, POST } = formPost({
  input: PointInput,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId, '/points'),
  deed: (tx, actor, input, { teamId }) => addPoint(tx, actor, teamId, input),
  then: ({ teamId }) => `${roomPath(teamId, '/points')}?done=point`,
})
