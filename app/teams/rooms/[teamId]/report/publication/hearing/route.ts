import { noteConsent } from '@/lib/caseReports/consent'
import { HeardConsent } from '@/lib/caseReports/input'
import { formPost } from '@/lib/forms/form-post'
import { type RoomParams, roomPath } from '../../../open-room'

export const { GET, POST } = formPost({
  input: HeardConsent,
  shownAt: ({ teamId }: RoomParams) => roomPath(teamId, '/report/publication'),
  deed: (tx, actor, input, { teamId }) => noteConsent(tx, actor, teamId, input),
  then: ({ teamId }) => `${roomPath(teamId, '/report/publication')}?done=reportAgreed`,
})
