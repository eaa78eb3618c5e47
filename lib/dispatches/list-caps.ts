import type { Tx } from '@/lib/db/client'
import { OFFERED_ONCE } from '@/lib/menus/offered-once'
import { OF_DISPATCH } from './menus'

/** A cap of the year with the name of what it is for, and how much is spent where it is for one thing alone. */
export type ListedCap = {
  id: string
  scope: string
  subject: string
  subjectName: string | null
  unit: string
  cap: number
  isStrict: boolean
  setByName: string
  setAt: Date
  reserved: number
  assigned: number
  used: number
}

/** The caps of a bureau's fiscal year: those for all first, then those for one. */
export async function listCaps(tx: Tx, bureauId: string, fiscalYear: number): Promise<ListedCap[]> {
  return await tx.$queryRaw<ListedCap[]>`
    SELECT c.id, c.scope, c.subject, c.unit, c.cap, c.is_strict AS "isStrict", c.set_by_name AS "setByName", c.set_at AS "setAt",
      CASE c.scope WHEN 'menu' THEN (SELECT m.name FROM menus m WHERE m.key = c.subject ORDER BY m.menu_version DESC LIMIT 1)
        ELSE (SELECT a.name FROM advisors a WHERE a.id::text = c.subject) END AS "subjectName",
      coalesce(s.reserved, 0) AS reserved, coalesce(s.assigned, 0) AS assigned, coalesce(s.used, 0) AS used
    FROM dispatch_caps c LEFT JOIN LATERAL (
      SELECT sum(e.amount) FILTER (WHERE e.stage = 'reserved') AS reserved, sum(e.amount) FILTER (WHERE e.stage = 'assigned') AS assigned, sum(e.amount) FILTER (WHERE e.stage = 'used') AS used
      FROM (SELECT q.stage, CASE c.unit WHEN 'days' THEN q.days WHEN 'hours' THEN q.hours ELSE q.yen END AS amount FROM quota_entries q
        WHERE q.bureau_id = c.bureau_id AND q.fiscal_year = c.fiscal_year AND CASE c.scope WHEN 'menu' THEN q.menu_key = c.subject ELSE q.advisor_id::text = c.subject END) e) s ON c.subject <> ''
    WHERE c.bureau_id = ${bureauId}::uuid AND c.fiscal_year = ${fiscalYear}::int
    ORDER BY c.scope DESC, c.subject, c.unit LIMIT 500`
}

/** What one advisor or one municipality has taken in the year. */
export type Taken = {
  id: string
  name: string
  reserved: number
  assigned: number
  used: number
  hours: number
  yen: number
}

/** Days, hours and yen by advisor, whoever has most first. */
export async function listTakenByAdvisor(tx: Tx, bureauId: string, fiscalYear: number): Promise<Taken[]> {
  return await tx.$queryRaw<Taken[]>`
    SELECT a.id, a.name, coalesce(sum(e.days) FILTER (WHERE e.stage = 'reserved'), 0) AS reserved, coalesce(sum(e.days) FILTER (WHERE e.stage = 'assigned'), 0) AS assigned,
      coalesce(sum(e.days) FILTER (WHERE e.stage = 'used'), 0) AS used, coalesce(sum(e.hours) FILTER (WHERE e.stage <> 'reserved'), 0) AS hours,
      coalesce(sum(e.yen) FILTER (WHERE e.stage <> 'reserved'), 0)::int AS yen
    FROM quota_entries e JOIN advisors a ON a.id = e.advisor_id
    WHERE e.bureau_id = ${bureauId}::uuid AND e.fiscal_year = ${fiscalYear}::int
    GROUP BY a.id, a.name, a.kana ORDER BY sum(e.days) DESC, a.kana, a.id LIMIT 300`
}

/** The same by municipality. */
export async function listTakenByMunicipality(tx: Tx, bureauId: string, fiscalYear: number): Promise<Taken[]> {
  return await tx.$queryRaw<Taken[]>`
    SELECT o.id, o.name, coalesce(sum(e.days) FILTER (WHERE e.stage = 'reserved'), 0) AS reserved, coalesce(sum(e.days) FILTER (WHERE e.stage = 'assigned'), 0) AS assigned,
      coalesce(sum(e.days) FILTER (WHERE e.stage = 'used'), 0) AS used, coalesce(sum(e.hours) FILTER (WHERE e.stage <> 'reserved'), 0) AS hours,
      coalesce(sum(e.yen) FILTER (WHERE e.stage <> 'reserved'), 0)::int AS yen
    FROM quota_entries e JOIN organisations o ON o.id = e.organisation_id
    WHERE e.bureau_id = ${bureauId}::uuid AND e.fiscal_year = ${fiscalYear}::int
    GROUP BY o.id, o.name, o.code ORDER BY sum(e.days) DESC, o.code, o.id LIMIT 300`
}

/** For whom a cap may be set: all advisors or one, all municipalities, a menu under which advisors are sent. */
export async function listTargets(tx: Tx, bureauId: string) {
  const menus = await tx.menu.findMany({
    where: { ...OF_DISPATCH, ...OFFERED_ONCE, OR: [{ bureauId: null }, { bureauId }] },
    orderBy: [{ sort: 'asc' }, { menuVersion: 'desc' }],
    select: { key: true, name: true, nameEn: true },
  })
  const advisors = await tx.advisor.findMany({
    where: { bureauId },
    orderBy: [{ kana: 'asc' }, { id: 'asc' }],
    take: 300,
    select: { id: true, name: true },
  })
  return { menus: [...new Map(menus.map((menu) => [menu.key, menu])).values()], advisors }
}

export type Targets = Awaited<ReturnType<typeof listTargets>>
