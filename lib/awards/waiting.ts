import type { Tx } from '@/lib/db/client'

/** How many judgements are still waited for: judges who are not excused × nominations that stand, without those given. */
export async function countWaiting(tx: Tx, callId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM award_judges j JOIN award_nominations n ON n.call_id = j.call_id
    WHERE j.call_id = ${callId}::uuid AND j.excused_at IS NULL AND n.withdrawn_at IS NULL
      AND NOT EXISTS (SELECT FROM award_judgements g WHERE g.judge_id = j.id AND g.nomination_id = n.id)`
  return row?.count ?? 0
}
