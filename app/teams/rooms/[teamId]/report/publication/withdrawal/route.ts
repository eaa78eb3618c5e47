import { TakingBack } from '@/lib/caseReports/input'
import { withdrawReport } from '@/lib/caseReports/publish'
import { formPost } from '@/lib/forms/form-post'
import { type RoomParams, roomPath } from '../../../open-room'

export const { GET, POST } = formPost({
  input: TakingBack,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId, '/report/publication'),
  deed: (tx, actor, input, { teamId }) => withdrawReport(tx, actor, teamId, input),
  then: ({ teamId }) => `${roomPath(teamId, '/report/publication')}?done=reportWithdrawn`,
})
