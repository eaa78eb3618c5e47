import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dayOf } from '@/lib/japanese/day'
import { isNumberTaken, meetingFor, searchTextOf } from './file'

type Report = {
  id: string
  bureauId: string
  replacesId: string | null
  meetingName: string
  meetingOn: Date
  documentNumber: string
}

/** A confirmed report enters the library under its number and meeting by itself, for the council to find; the one it replaces makes room. */
export async function fileReport(
  tx: Tx,
  actor: Actor,
  { id, bureauId, replacesId, meetingName, meetingOn, documentNumber: number }: Report,
  { title, at }: { title: string; at: Date },
): Promise<Refusal | null> {
  const meetingId = await meetingFor(tx, bureauId, { meetingKind: 'council', meetingName, heldOn: dayOf(meetingOn) })
  if (replacesId)
    await tx.libraryDocument.updateMany({ where: { councilReportId: replacesId }, data: { replacedAt: at } })
  if (await isNumberTaken(tx, meetingId, number, null)) return refuse('documentNumber', 'taken')
  await tx.libraryDocument.createMany({
    data: {
      ...{ id: randomUUID(), bureauId, meetingId, number, title, audience: 'council', councilReportId: id },
      ...{ searchText: searchTextOf({ meetingName, number, title, words: '' }), filedAt: at, filedByName: actor.name },
    },
  })
  return null
}
