import { z } from 'zod'
import { version } from '@/lib/forms/fields'
import { formPost } from '@/lib/forms/form-post'
import { removeItem } from '@/lib/roadmaps/edit'
import { type RoomParams, roomPath } from '../../../../open-room'

type Params = RoomParams & { itemId: string }

export const { GET, POST } = formPost({
  input: z.object({ version: version() }),
  shownAt: ({ teamId, itemId }: Params) => roomPath(teamId, `/roadmap/items/${itemId}`),
  deed: (tx, actor, input, { teamId, itemId }) => removeItem(tx, actor, teamId, itemId, input.version),
  then: ({ teamId }) => `${roomPath(teamId, '/roadmap')}?done=roadmap`,
})
