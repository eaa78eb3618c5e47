import { formPost } from '@/lib/forms/form-post'
import { ReadInput, saveRead } from '@/lib/roadmaps/take-in'
import { type RoomParams, roomPath } from '../../../open-room'

export const { GET, POST } = formPost({
  input: ReadInput,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId, '/roadmap/upload'),
  deed: (tx, actor, input, { teamId }) => saveRead(tx, actor, teamId, input),
  then: ({ teamId }) => `${roomPath(teamId, '/roadmap')}?done=roadmap`,
})
