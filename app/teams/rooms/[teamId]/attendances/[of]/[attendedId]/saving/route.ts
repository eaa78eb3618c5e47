import { NotFound } from '@/lib/errors'
import { formPost } from '@/lib/forms/form-post'
import { keepAttendance, whichAttended } from '@/lib/teams/attendance'
import { AttendanceInput } from '@/lib/teams/input'
import { type RoomParams, roomPath } from '../../../../open-room'

type Params = RoomParams & { of: string; attendedId: string }

export const { GET, POST } = formPost({
  input: AttendanceInput,
  shownAt: ({ teamId, of, attendedId }: Params) => roomPath(teamId, `/attendances/${of}/${attendedId}`),
  deed: (tx, actor, input, { teamId, of, attendedId }) => {
    const attended = whichAttended(of, attendedId)
    if (!attended) throw new NotFound()
    return keepAttendance(tx, actor, teamId, attended, input)
  },
  then: ({ teamId }) => `${roomPath(teamId, '/course')}?done=attendance`,
})
