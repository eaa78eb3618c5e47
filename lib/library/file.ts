import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateColumn } from '@/lib/japanese/day'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import type { DocumentChange, DocumentInput } from './input'
import { takeMeeting } from './take-meeting'

type Of = Pick<DocumentInput, 'meetingKind' | 'meetingName' | 'heldOn'>

/** Files a document under its meeting. A number is given once in a meeting; what belongs to a consultation stays with the bureau, or goes to those who come to its meeting. */
export async function fileDocument(tx: Tx, actor: Actor, input: DocumentInput): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const columns = await columnsOf(tx, actor.bureauId, input, null)
  if ('errors' in columns) return columns
  const id = randomUUID()
  const filed = { filedAt: await readClock(tx), filedByName: actor.name }
  await tx.libraryDocument.createMany({ data: { id, bureauId: actor.bureauId, ...columns, ...filed } })
  return { id }
}

/** Puts a filed document right. One that came from a report to the council stands as it was confirmed. */
export async function changeDocument(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, ...input }: DocumentChange,
): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const document = z.uuid().safeParse(id).success ? await tx.libraryDocument.findUnique({ where: { id } }) : null
  if (!document) throw new NotFound()
  if (document.councilReportId) throw new InvalidTransition('changeDocument', 'report')
  if (document.version !== version) {
    const { number, title, words } = document
    throw new InvalidTransition('edit', 'document', { number, title, words })
  }
  const columns = await columnsOf(tx, actor.bureauId, input, id)
  if ('errors' in columns) return columns
  const { count } = await tx.libraryDocument.updateMany({
    where: { id, version },
    data: { ...columns, version: { increment: 1 } },
  })
  if (count === 0) throw new InvalidTransition('edit', 'document', { title: document.title })
  return { id }
}

async function columnsOf(tx: Tx, bureauId: string, input: DocumentInput, own: string | null) {
  const { kind, number, title, words, audience, consultation: asked } = input
  const meeting = await takeMeeting(tx, bureauId, input)
  if ('errors' in meeting) return meeting
  const { plannedSessionId, networkMeetingId, eventId, isOpen, consultation: ofMeeting } = meeting
  const isKept = Boolean(plannedSessionId ?? networkMeetingId ?? eventId)
  const meetingId = await meetingFor(tx, bureauId, meeting)
  if (await isNumberTaken(tx, meetingId, number, own)) return refuse('number', 'taken')
  const consultation = ofMeeting ?? (asked ? await consultationOf(tx, asked) : null)
  if (asked && consultation?.bureauId !== bureauId) return refuse('consultation', 'invalid')
  if (asked && consultation?.number !== asked.toUpperCase()) return refuse('consultation', 'otherCase')
  if (consultation && audience === 'council') return refuse('audience', 'caseStays')
  if (asked && eventId) return refuse('consultation', 'notOfEvent')
  if (audience === 'meeting' && !isKept) return refuse('audience', 'needsMeeting')
  if (audience === 'public' && !isOpen) return refuse('audience', 'needsOpenEvent')
  const searchText = searchTextOf({ ...input, meetingName: meeting.meetingName })
  return {
    ...{ meetingId, plannedSessionId, networkMeetingId, eventId, kind, number, title, words, audience, searchText },
    consultationId: consultation?.id ?? null,
    askingOrganisationId: consultation?.askingOrganisationId ?? null,
    prefectureCode: consultation?.prefectureCode ?? null,
  }
}

async function consultationOf(tx: Tx, number: string) {
  return await tx.consultation.findUnique({
    where: { number: number.toUpperCase() },
    select: { id: true, number: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
  })
}

/** Whether another document of the meeting that still counts has this number; filing at the same meeting goes one after the other. */
export async function isNumberTaken(tx: Tx, meetingId: string, number: string, own: string | null): Promise<boolean> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`library ${meetingId}`}, 0)) IS NULL`
  const others = await tx.libraryDocument.count({
    where: { meetingId, number, replacedAt: null, ...(own ? { id: { not: own } } : {}) },
  })
  return others > 0
}

/** The words by which a document is found, in the form in which they are compared. */
export function searchTextOf({
  meetingName,
  number,
  title,
  words,
}: Pick<DocumentInput, 'meetingName' | 'number' | 'title' | 'words'>) {
  return [number, title, meetingName, words].map(normaliseForSearch).join('\n')
}

/** The meeting of that kind, name and day; it is put down when its first document comes. */
export async function meetingFor(tx: Tx, bureauId: string, { meetingKind: kind, meetingName: name, heldOn }: Of) {
  const of = { bureauId, kind, name, heldOn: dateColumn(heldOn) }
  await tx.libraryMeeting.createMany({ data: of, skipDuplicates: true })
  const { id } = await tx.libraryMeeting.findFirstOrThrow({ where: of, select: { id: true } })
  return id
}
