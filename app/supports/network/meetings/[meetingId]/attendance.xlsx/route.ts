import { isDesk } from '@/lib/actor/actor'
import { currentActor } from '@/lib/actor/require-actor'
import { contentDisposition } from '@/lib/attachments/file-name'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { readMeeting } from '@/lib/network/meetings'
import { listPartners } from '@/lib/network/secretariat'
import { writeAttendance } from './write-attendance'

/** Who comes to a general meeting, as a workbook for the secretariat. */
export async function GET(_request: Request, { params }: { params: Promise<{ meetingId: string }> }) {
  const [actor, { meetingId }] = [await currentActor(), await params]
  if (!actor || !isDesk(actor)) return new Response(null, { status: 404 })
  const found = await asActor(actor, async (tx) => ({
    meeting: await readMeeting(tx, meetingId),
    members: await listPartners(tx, actor.bureauId),
  }))
  if (!found.meeting) return new Response(null, { status: 404 })
  const { fileName, bytes } = await writeAttendance(found.meeting, found.members, await readLocale())
  return new Response(bytes, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': contentDisposition(fileName),
      'cache-control': 'no-store',
    },
  })
}
