import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { recordEvent } from '@/lib/timeline/record'

type Entry = {
  id: string
  consultationId: string | null
  askingOrganisationId: string
  bureauId: string
  prefectureCode: string
}
type Kind = 'entry_sent' | 'entry_withdrawn' | 'entry_selected' | 'entry_not_selected' | 'entry_file_added'

/** Tells of an entry in the course of the consultation it came from; what headquarters does stands with the entry itself. */
export async function recordOfEntry(
  tx: Tx,
  actor: Actor,
  entry: Entry,
  kind: Kind,
  { name }: { name: string },
  { fileName }: { fileName?: string } = {},
) {
  if (!entry.consultationId || actor.role === 'headquarters') return
  const consultation = { ...entry, id: entry.consultationId }
  await recordEvent(tx, actor, consultation, {
    kind,
    subjectId: entry.id,
    facts: { programme: name, ...(fileName ? { fileName } : {}) },
  })
}
