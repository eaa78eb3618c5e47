import { SavedEstimate, saveEstimate } from '@/lib/estimates/save'
import { formPost } from '@/lib/forms/form-post'
import { type RoomParams, roomPath } from '../../open-room'

export const { GET, POST } = formPost({
  input: SavedEstimate,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId, '/estimate'),
  deed: (tx, actor, input, { teamId }) => saveEstimate(tx, actor, teamId, input),
  then: ({ teamId }, { number }) => `${roomPath(teamId, '/estimate')}?version=${number}&done=estimate`,
})
