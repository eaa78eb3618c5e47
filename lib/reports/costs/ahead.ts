import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { fiscalYear } from '@/lib/japanese/dates'
import type { Scope } from '../scope'

/** 今年度の見込み: what a menu's advisors were paid this fiscal year, what is agreed to and still to come, what is asked and not answered, and its cap. */
export type Ahead = { menu: string; spent: number; assigned: number; reserved: number; cap: number | null }

/** What the fiscal year of today is likely to cost, as far as somebody has agreed to it: fees and travel of advisors, menu by menu. */
export async function readAhead(tx: Tx, { bureauId, today }: Pick<Scope, 'bureauId' | 'today'>): Promise<Ahead[]> {
  const year = fiscalYear(today)
  return await tx.$queryRaw<Ahead[]>(sql`
    WITH paid AS (
      SELECT m.key AS menu, sum(f.fee_yen + f.travel_yen) AS yen
      FROM dispatch_fees f JOIN supports s ON s.id = f.support_id JOIN menus m ON m.id = s.menu_id
      WHERE f.bureau_id = ${bureauId}::uuid AND f.fiscal_year = ${year}::int GROUP BY 1),
    due AS (
      SELECT q.menu_key AS menu, sum(q.yen) FILTER (WHERE q.stage = 'assigned') AS assigned, sum(q.yen) FILTER (WHERE q.stage = 'reserved') AS reserved
      FROM quota_entries q WHERE q.bureau_id = ${bureauId}::uuid AND q.fiscal_year = ${year}::int GROUP BY 1)
    SELECT coalesce(p.menu, d.menu) AS menu, coalesce(p.yen, 0)::int AS spent, coalesce(d.assigned, 0)::int AS assigned, coalesce(d.reserved, 0)::int AS reserved,
      (SELECT c.cap FROM dispatch_caps c WHERE c.bureau_id = ${bureauId}::uuid AND c.fiscal_year = ${year}::int AND c.scope = 'menu'
        AND c.subject = coalesce(p.menu, d.menu) AND c.unit = 'yen') AS cap
    FROM paid p FULL JOIN due d ON d.menu = p.menu
    WHERE coalesce(p.yen, 0) + coalesce(d.assigned, 0) + coalesce(d.reserved, 0) > 0
    ORDER BY 1`)
}

/** What is spent and what is agreed to: nobody may count on what is only asked. */
export function expectedOf({ spent, assigned }: Ahead): number {
  return spent + assigned
}
