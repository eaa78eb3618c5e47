import { randomUUID } from 'node:crypto'
import type { Role } from '@/lib/actor/roles'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import type { PartnerFacts, TownFacts } from './facts'

/** A letter before it is written: to whom, and what it tells. */
export type Addressed = {
  kind: 'municipality' | 'partner'
  role: Role
  userId: string | null
  organisationId: string | null
  recipientKey: string
  recipient: string
  facts: TownFacts | PartnerFacts
}

type Of = { fiscalYear: number; opening: string; closing: string }

/** Writes these letters in one statement; one that is there and unchecked is written anew, and whatever was checked or sent stands. */
export async function writeLetters(
  tx: Tx,
  bureauId: string,
  { fiscalYear, opening, closing }: Of,
  letters: readonly Addressed[],
) {
  if (letters.length === 0) return
  const rows = letters.map((letter) => ({ ...letter, id: randomUUID() }))
  await tx.$executeRaw`
    INSERT INTO letters AS l (id, bureau_id, fiscal_year, kind, role, organisation_id, user_id, recipient, recipient_key, opening, closing, facts, generated_at)
    SELECT w.id, ${bureauId}::uuid, ${fiscalYear}::int, w.kind, w.role, w."organisationId", w."userId", w.recipient, w."recipientKey", ${opening}, ${closing}, w.facts, ${await readClock(tx)}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS w(id uuid, kind text, role text, "organisationId" uuid, "userId" uuid, recipient text, "recipientKey" text, facts jsonb)
    ON CONFLICT (bureau_id, fiscal_year, kind, recipient_key) DO UPDATE SET facts = excluded.facts, opening = excluded.opening, closing = excluded.closing,
      recipient = excluded.recipient, generated_at = excluded.generated_at, version = l.version + 1
    WHERE l.state = 'generated'`
}
