import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'

/** Where and when a menu is offered; without a prefecture all trials of the bureau's area count. */
export type Offer = { bureauId: string; prefectureCode: string | null; day: Date }
/** A version on offer, and how many places its trial still has; null once it is open to all. */
export type Offered = { id: string; key: string; left: number | null }

/**
 * The versions of menus on offer somewhere on a day: those open, a bureau's own in place of the national one of the same
 * key, and those on trial in that prefecture as long as a place is left.
 */
export async function listOffered(tx: Tx, { bureauId, prefectureCode, day }: Offer): Promise<Offered[]> {
  const on = dayOf(day)
  return await tx.$queryRaw<Offered[]>`
    SELECT m.id, m.key, NULL::int AS left FROM menus m
    WHERE m.state = 'open' AND m.valid_from <= ${on}::date AND (m.valid_until IS NULL OR m.valid_until >= ${on}::date)
      AND (m.bureau_id = ${bureauId}::uuid OR (m.bureau_id IS NULL AND NOT EXISTS (
        SELECT FROM menus own WHERE own.key = m.key AND own.bureau_id = ${bureauId}::uuid AND own.state = 'open'
          AND own.valid_from <= ${on}::date AND (own.valid_until IS NULL OR own.valid_until >= ${on}::date))))
    UNION ALL
    SELECT t.id, t.key, t.left FROM (
      SELECT m.id, m.key, m.trial_limit - app.trial_places(m.id) AS left FROM menus m
      WHERE m.state = 'trial' AND (m.bureau_id IS NULL OR m.bureau_id = ${bureauId}::uuid)
        AND m.trial_from <= ${on}::date AND m.trial_until >= ${on}::date
        AND (${prefectureCode}::text IS NULL OR ${prefectureCode} = ANY (m.trial_prefectures))) t
    WHERE t.left > 0`
}

/** What a municipality is offered: where a version is on trial, it stands in place of the open one of the same key. */
export function forTowns(offered: readonly Offered[]): Offered[] {
  const onTrial = new Set(offered.filter(({ left }) => left !== null).map(({ key }) => key))
  return offered.filter(({ key, left }) => left !== null || !onTrial.has(key))
}
