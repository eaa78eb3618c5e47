import { SeenReport } from '@/lib/caseReports/input'
import { publishReport } from '@/lib/caseReports/publish'
import { formPost } from '@/lib/forms/form-post'
import { type RoomParams, roomPath } from '../../../open-room'

export const { GET, POST } = formPost({
  input: SeenReport,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId, '/report/publication'),
  deed: (tx, actor, input, { teamId }) => publishReport(tx, actor, teamId, input),
  then: ({ teamId }) => `${roomPath(teamId, '/report/publication')}?done=reportPublished`,
})
