import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { TIMELINE_KINDS } from '@/lib/timeline/kinds'

const Row = z.object({
  consultationId: z.string(),
  id: z.string(),
  at: z.date(),
  kind: z.enum(TIMELINE_KINDS),
  actorName: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  total: z.number(),
})
export type DigestEntry = z.infer<typeof Row>

const SHOWN = 5

/** The latest things that happened to each consultation, changes of officer, what moved with them and the handover itself aside; and how many there were in all. */
export async function readHistoryDigests(tx: Tx, ids: readonly string[]) {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT * FROM (
      SELECT e.consultation_id AS "consultationId", e.id::text AS id, e.at, e.kind, e.actor_name AS "actorName", e.facts,
        count(*) OVER (PARTITION BY e.consultation_id)::int AS total,
        row_number() OVER (PARTITION BY e.consultation_id ORDER BY e.id DESC) AS place
      FROM timeline_entries e
      WHERE e.consultation_id = ANY (${[...ids]}::uuid[])
        AND e.kind NOT IN ('officer_assigned', 'officer_changed', 'handover_asked_back', 'handover_answered', 'handover_confirmed', 'todos_handed_on')
    ) numbered WHERE place <= ${SHOWN}::int ORDER BY "consultationId", place`
  const digests = new Map<string, { entries: DigestEntry[]; total: number }>()
  for (const row of rows) {
    const entry = Row.parse(row)
    const digest = digests.get(entry.consultationId) ?? { entries: [], total: entry.total }
    digest.entries.push(entry)
    digests.set(entry.consultationId, digest)
  }
  return digests
}
