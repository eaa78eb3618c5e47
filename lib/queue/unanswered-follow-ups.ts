import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'

/** How many questionnaires still wait for their municipality, and how many of them longer than asked; an officer's own or all of the bureau. */
export async function countUnansweredFollowUps(
  tx: Tx,
  actor: Actor & { bureauId: string },
  whose: 'mine' | 'all',
  today: string,
): Promise<{ asked: number; late: number }> {
  const mine = sql`q.asking_organisation_id IN (
    SELECT a.organisation_id FROM assignments a
    WHERE a.membership_id = ${actor.membershipId}::uuid AND a.valid_from <= ${today}::date
      AND (a.valid_until IS NULL OR a.valid_until >= ${today}::date))`
  const [row] = await tx.$queryRaw<{ asked: number; late: number }[]>`
    SELECT count(*)::int AS asked, (count(*) FILTER (WHERE q.answer_by < ${today}::date))::int AS late
    FROM questionnaires q
    WHERE q.bureau_id = ${actor.bureauId}::uuid AND q.state = 'asked' AND ${whose === 'mine' ? mine : sql`true`}`
  return row ?? { asked: 0, late: 0 }
}
