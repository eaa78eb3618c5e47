import type { Tx } from '@/lib/db/client'
import { meetingFor, searchTextOf } from './file'
import type { MEETING_KINDS } from './kinds'

type Kept = { plannedSessionId: string } | { networkMeetingId: string } | { eventId: string }
type As = { meetingKind: (typeof MEETING_KINDS)[number]; meetingName: string; heldOn: string }

/** When a meeting kept in the portal gets another day or name, its documents follow; where a number is given there already, they stay. */
export async function followMeeting(tx: Tx, bureauId: string, kept: Kept, as: As): Promise<void> {
  const documents = await tx.libraryDocument.findMany({
    where: kept,
    select: { id: true, meetingId: true, number: true, title: true, words: true, replacedAt: true },
  })
  if (documents.length === 0) return
  const meetingId = await meetingFor(tx, bureauId, as)
  const numbers = documents.flatMap(({ number, replacedAt }) => (replacedAt ? [] : [number]))
  const ids = documents.map(({ id }) => id)
  const taken = { meetingId, number: { in: numbers }, replacedAt: null, id: { notIn: ids } }
  if ((await tx.libraryDocument.count({ where: taken })) > 0) return
  for (const { id, ...words } of documents) {
    const searchText = searchTextOf({ ...words, meetingName: as.meetingName })
    await tx.libraryDocument.updateMany({ where: { id }, data: { meetingId, searchText } })
  }
}
