import { formPost } from '@/lib/forms/form-post'
import { MemberChange } from '@/lib/teams/input'
import { changeMember } from '@/lib/teams/members'
import { type RoomParams, roomPath } from '../../../open-room'

type Params = RoomParams & { memberId: string }

export const { GET, POST } = formPost({
  input: MemberChange,
  shownAt: ({ teamId, memberId }: Params) => roomPath(teamId, `/members/${memberId}`),
  deed: (tx, actor, input, { teamId, memberId }) => changeMember(tx, actor, teamId, memberId, input),
  then: ({ teamId }) => `${roomPath(teamId)}?done=member`,
})
