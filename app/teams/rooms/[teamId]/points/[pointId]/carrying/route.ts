import { formPost } from '@/lib/forms/form-post'
import { CarryInput } from '@/lib/teams/input'
import { carryPoint } from '@/lib/teams/points'
import { type RoomParams, roomPath } from '../../../open-room'

type Params = RoomParams & { pointId: string }

export const { GET, POST } = formPost({
  input: CarryInput,
  shownAt: ({ teamId, pointId }: Params) => roomPath(teamId, `/points/${pointId}`),
  deed: (tx, actor, input, { teamId, pointId }) => carryPoint(tx, actor, teamId, pointId, input),
  then: ({ teamId }) => `${roomPath(teamId, '/points')}?done=carried`,
})
