import { formPost } from '@/lib/forms/form-post'
import { agreeInTeam } from '@/lib/teams/agree'
import { AgreementInput } from '@/lib/teams/input'
import { type RoomParams, roomPath } from '../open-room'

export const { GET, POST } = formPost({
  input: AgreementInput,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId),
  deed: (tx, actor, input, { teamId }) => agreeInTeam(tx, actor, teamId, input),
  then: ({ teamId }) => `${roomPath(teamId)}?done=agreed`,
})
