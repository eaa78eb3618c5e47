import { formPost } from '@/lib/forms/form-post'
import { ItemInput, saveItem } from '@/lib/roadmaps/edit'
import { type RoomParams, roomPath } from '../../../../open-room'

type Params = RoomParams & { itemId: string }

export const { GET, POST } = formPost({
  input: ItemInput,
  shownAt: ({ teamId, itemId }: Params) => roomPath(teamId, `/roadmap/items/${itemId}`),
  deed: (tx, actor, input, { teamId, itemId }) => saveItem(tx, actor, teamId, itemId, input),
  then: ({ teamId }) => `${roomPath(teamId, '/roadmap')}?done=roadmap`,
})
