import type { Tx } from '@/lib/db/client'
import { fiscalYear } from '@/lib/japanese/dates'

/** 年間の上限: how many supports of a menu a bureau means to begin in the fiscal year, and how many it has begun. */
export type Quota = { most: number; used: number }

/** The quota of a menu, in whichever of its versions, for the fiscal year of that day; null when the bureau set none. */
export async function readQuota(tx: Tx, bureauId: string, menuKey: string, today: string): Promise<Quota | null> {
  const year = fiscalYear(today)
  const set = await tx.menuQuota.findUnique({
    where: { bureauId_menuKey_fiscalYear: { bureauId, menuKey, fiscalYear: year } },
    select: { most: true },
  })
  if (!set) return null
  const [row] = await tx.$queryRaw<{ used: number }[]>`
    SELECT count(*)::int AS used FROM supports s JOIN menus m ON m.id = s.menu_id
    WHERE m.key = ${menuKey} AND s.bureau_id = ${bureauId}::uuid
      AND (s.started_at AT TIME ZONE 'Asia/Tokyo')::date BETWEEN make_date(${year}::int, 4, 1) AND make_date(${year + 1}::int, 3, 31)`
  return { most: set.most, used: row?.used ?? 0 }
}

/** The same for a change: two begun at the same moment are counted one after the other. */
export async function lockQuota(tx: Tx, bureauId: string, menuKey: string, today: string): Promise<Quota | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`quota ${bureauId} ${menuKey}`}, 0))`
  return await readQuota(tx, bureauId, menuKey, today)
}

/** Nothing is left of the quota: one more goes beyond it. */
export function isUsedUp({ most, used }: Quota): boolean {
  return used >= most
}
