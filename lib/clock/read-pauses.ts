import type { Tx } from '@/lib/db/client'

/** Why the answer clock stood still, from when until when; `until` is null while it still does. */
export type Pause = { id: string; why: 'question' | 'officer'; reason: string; from: Date; until: Date | null }

/** Every pause of a consultation's answer clock, oldest first: open questions to the municipality, and those the officer made. One question. */
export async function readPauses(tx: Tx, consultationId: string): Promise<Pause[]> {
  return await tx.$queryRaw<Pause[]>`
    SELECT id, 'question' AS why, '' AS reason, asked_at AS "from", closed_at AS until
    FROM questions WHERE consultation_id = ${consultationId}::uuid AND addressee = 'municipality'
    UNION ALL
    SELECT id, 'officer', reason, paused_at, resumed_at FROM clock_pauses WHERE consultation_id = ${consultationId}::uuid
    ORDER BY "from", id`
}
