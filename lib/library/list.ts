import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { joinSql, sql } from '@/lib/db/sql'
import { searchWords } from '@/lib/search/words'
import type { LibrarySearch } from './input'
import { LISTED_FILE } from './shown'

export type ListedDocument = {
  id: string
  number: string
  title: string
  kind: string
  audience: string
  meetingKind: string
  meetingName: string
  heldOn: Date
  councilReportId: string | null
  isReplaced: boolean
  files: number
}
export const DOCUMENTS_SHOWN = 50

/** One page of the library as this person may read it: documents with all these words, those of the newest meeting first, and how many there are; `only` those the bureau has marked for the council. */
export async function listDocuments(tx: Tx, bureauId: string, { q, kind, page }: LibrarySearch, only?: 'council') {
  const words = searchWords(q)
  const wanted = [sql`m.bureau_id = ${bureauId}::uuid`, sql`d.bureau_id = ${bureauId}::uuid`]
  if (kind) wanted.push(sql`m.kind = ${kind}`)
  if (only) wanted.push(sql`d.audience = 'council'`)
  if (words.length > 0) wanted.push(sql`d.id IN (SELECT app.find_library_documents(${lettersOf(words)}::text[]))`)
  for (const word of words) wanted.push(sql`position(${word} IN d.search_text) > 0`)
  const from = sql`FROM library_documents d JOIN library_meetings m ON m.id = d.meeting_id WHERE ${joinSql(wanted, ' AND ')}`
  const [counted] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${from}`
  const rows = await tx.$queryRaw<ListedDocument[]>`
    SELECT d.id::text, d.number, d.title, d.kind, d.audience, m.kind AS "meetingKind", m.name AS "meetingName", m.held_on AS "heldOn",
      d.council_report_id::text AS "councilReportId", d.replaced_at IS NOT NULL AS "isReplaced",
      (SELECT count(*)::int FROM library_files f WHERE f.document_id = d.id) AS files
    ${from} ORDER BY m.held_on DESC, m.name, m.id, d.kind, d.number, d.id LIMIT ${DOCUMENTS_SHOWN} OFFSET ${(page - 1) * DOCUMENTS_SHOWN}`
  return { rows, count: counted?.count ?? 0 }
}

/** The single letters and neighbouring pairs of words, by which the index is asked. */
function lettersOf(words: readonly string[]): string[] {
  const found = words.flatMap((word) => {
    const letters = [...word]
    return letters.length === 1 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
  })
  return [...new Set(found)]
}

/** One document with its meeting, files and consultation, as this person may read it; null when there is none; `only` when the bureau has marked it for the council. */
export async function readDocument(tx: Tx, id: string, only?: 'council') {
  if (!z.uuid().safeParse(id).success) return null
  const document = await tx.libraryDocument.findUnique({
    where: { id, ...(only ? { audience: only } : {}) },
    select: {
      ...{ id: true, kind: true, number: true, title: true, words: true, audience: true, councilReportId: true },
      ...{ filedAt: true, filedByName: true, replacedAt: true, version: true },
      ...{ plannedSessionId: true, networkMeetingId: true, eventId: true },
      plannedSession: { select: { id: true, supportId: true, label: true } },
      networkMeeting: { select: { id: true, title: true } },
      event: { select: { id: true, title: true } },
      meeting: { select: { kind: true, name: true, heldOn: true } },
      consultation: { select: { number: true, title: true } },
      files: {
        orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
        take: 100,
        select: LISTED_FILE,
      },
    },
  })
  // A public document of another bureau is read on the page of its event; its meeting stays with its bureau.
  return document?.meeting ? document : null
}

/** The documents that belong to a consultation, those of the newest meeting first, for its page at the desk. */
export async function listDocumentsOf(tx: Tx, consultationId: string) {
  return await tx.libraryDocument.findMany({
    where: { consultationId, replacedAt: null },
    orderBy: [{ meeting: { heldOn: 'desc' } }, { number: 'asc' }, { id: 'asc' }],
    take: 50,
    select: {
      ...{ id: true, number: true, title: true, kind: true, audience: true },
      meeting: { select: { name: true, heldOn: true } },
      files: { select: { id: true, fileName: true }, orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }], take: 10 },
    },
  })
}

export type DocumentOfCase = Awaited<ReturnType<typeof listDocumentsOf>>[number]

export type LibraryDocumentRead = NonNullable<Awaited<ReturnType<typeof readDocument>>>
