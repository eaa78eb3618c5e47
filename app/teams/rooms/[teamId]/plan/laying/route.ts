import { formPost } from '@/lib/forms/form-post'
import { LayInput, layPlan } from '@/lib/teams/lay-plan'
import { type RoomParams, roomPath } from '../../open-room'

export const { GET, POST } = formPost({
  input: LayInput,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId, '/plan'),
  deed: (tx, actor, input, { teamId }) => layPlan(tx, actor, teamId, input),
  then: ({ teamId }) => `${roomPath(teamId, '/course')}?done=laid`,
})
