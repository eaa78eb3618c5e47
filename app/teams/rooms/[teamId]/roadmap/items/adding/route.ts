import { formPost } from '@/lib/forms/form-post'
import { ItemInput, saveItem } from '@/lib/roadmaps/edit'
import { type RoomParams, roomPath } from '../../../open-room'

export const { GET, POST } = formPost({
  input: ItemInput,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId, '/roadmap/items/new'),
  deed: (tx, actor, input, { teamId }) => saveItem(tx, actor, teamId, null, input),
  then: ({ teamId }) => `${roomPath(teamId, '/roadmap')}?done=roadmap`,
})
