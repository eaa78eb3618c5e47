import { formPost } from '@/lib/forms/form-post'
import { MemberInput } from '@/lib/teams/input'
import { addMember } from '@/lib/teams/members'
import { type RoomParams, roomPath } from '../../open-room'

export const { GET, POST } = formPost({
  input: MemberInput,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId, '/members/new'),
  deed: (tx, actor, input, { teamId }) => addMember(tx, actor, teamId, input),
  then: ({ teamId }) => `${roomPath(teamId)}?done=member`,
})
