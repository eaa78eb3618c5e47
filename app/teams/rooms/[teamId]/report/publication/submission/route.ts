import { ReportInput } from '@/lib/caseReports/input'
import { submitReport } from '@/lib/caseReports/submit'
import { formPost } from '@/lib/forms/form-post'
import { type RoomParams, roomPath } from '../../../open-room'

export const { GET, POST } = formPost({
  input: ReportInput,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId, '/report/publication'),
  deed: (tx, actor, input, { teamId }) => submitReport(tx, actor, teamId, input),
  then: ({ teamId }) => `${roomPath(teamId, '/report/publication')}?done=reportSubmitted`,
})
