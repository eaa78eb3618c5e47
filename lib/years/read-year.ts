import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { fiscalYear } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { inForceOn } from '@/lib/replyTemplates/keep'

/** Where a coming fiscal year stands before it is turned: what could go on, end, be copied or be set. */
export async function readYear(tx: Tx, actor: Actor & { bureauId: string }, today: string) {
  const year = fiscalYear(today) + 1
  const { bureauId } = actor
  return {
    year,
    first: `${year}-04-01`,
    last: `${year}-03-31`,
    menus: await listMenus(tx, bureauId, year),
    quotas: await listQuotas(tx, bureauId, year, today),
    closingDays: await listDays(tx, bureauId, year),
    officers: await listEnding(tx, bureauId, year),
    templates: await listTemplates(tx, bureauId, year),
  }
}
export type Year = Awaited<ReturnType<typeof readYear>>

/** The bureau's own menus in force on 31 March; those that end with it may be renewed. */
async function listMenus(tx: Tx, bureauId: string, year: number) {
  const last = dateColumn(`${year}-03-31`)
  const rows = await tx.menu.findMany({
    where: {
      bureauId,
      state: 'open',
      validFrom: { lte: last },
      OR: [{ validUntil: null }, { validUntil: { gte: last } }],
    },
    select: { id: true, key: true, name: true, nameEn: true, menuVersion: true, validUntil: true },
    orderBy: [{ sort: 'asc' }, { key: 'asc' }],
  })
  const next = await tx.menu.findMany({
    where: { bureauId, state: 'open', validFrom: { gt: last } },
    select: { key: true },
  })
  return rows.map(({ validUntil, ...menu }) => ({
    ...menu,
    until: validUntil ? dayOf(validUntil) : null,
    endsWithYear: validUntil !== null && dayOf(validUntil) === `${year}-03-31`,
    hasNext: next.some(({ key }) => key === menu.key),
  }))
}

/** For each menu of that day, the bureau's own instead of the national one it replaces: this year's quota, how many supports were begun under it, and the next year's quota. */
async function listQuotas(tx: Tx, bureauId: string, year: number, today: string) {
  return await tx.$queryRaw<
    { key: string; name: string; nameEn: string; most: number | null; used: number; next: number | null }[]
  >`
    SELECT m.key, m.name, m.name_en AS "nameEn", this.most, next.most AS next,
      (SELECT count(*)::int FROM supports s JOIN menus v ON v.id = s.menu_id
        WHERE v.key = m.key AND s.bureau_id = ${bureauId}::uuid
          AND (s.started_at AT TIME ZONE 'Asia/Tokyo')::date BETWEEN make_date(${year - 1}::int, 4, 1) AND make_date(${year}::int, 3, 31)) AS used
    FROM menus m
    LEFT JOIN menu_quotas this ON this.bureau_id = ${bureauId}::uuid AND this.menu_key = m.key AND this.fiscal_year = ${year - 1}::int
    LEFT JOIN menu_quotas next ON next.bureau_id = ${bureauId}::uuid AND next.menu_key = m.key AND next.fiscal_year = ${year}::int
    WHERE (m.bureau_id IS NULL OR m.bureau_id = ${bureauId}::uuid) AND m.pillar <> 'internal' AND m.state = 'open'
      AND m.valid_from <= ${today}::date AND (m.valid_until IS NULL OR m.valid_until >= ${today}::date)
      AND (m.bureau_id IS NOT NULL OR NOT EXISTS (SELECT FROM menus own WHERE own.key = m.key AND own.bureau_id = ${bureauId}::uuid AND own.state = 'open'
        AND own.valid_from <= ${today}::date AND (own.valid_until IS NULL OR own.valid_until >= ${today}::date)))
    ORDER BY m.sort, m.key`
}

/** This year's closing days, each with the same day of the next year; those already closed are left out. */
async function listDays(tx: Tx, bureauId: string, year: number) {
  const rows = await tx.closingDay.findMany({
    where: { bureauId, closedOn: { gte: dateColumn(`${year - 1}-04-01`), lte: dateColumn(`${year + 1}-03-31`) } },
    select: { closedOn: true, reason: true },
    orderBy: { closedOn: 'asc' },
  })
  const known = new Set(rows.map(({ closedOn }) => dayOf(closedOn)))
  return rows.flatMap(({ closedOn, reason }) => {
    const day = dayOf(closedOn)
    const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
    return day < `${year}-04-01` && !known.has(next) && !day.endsWith('02-29') ? [{ day, next, reason }] : []
  })
}

/** Officers whose time in a municipality ends with the year and whom nobody follows. */
async function listEnding(tx: Tx, bureauId: string, year: number) {
  const last = dateColumn(`${year}-03-31`)
  const rows = await tx.assignment.findMany({
    where: {
      ...{
        bureauId,
        kind: 'officer',
        validUntil: last,
        organisation: {
          assignments: { none: { kind: 'officer', validFrom: { gt: last } } },
        },
      },
      membership: { user: { disabledAt: null }, OR: [{ validUntil: null }, { validUntil: { gt: last } }] },
    },
    select: {
      id: true,
      organisation: { select: { code: true, name: true, nameEn: true } },
      membership: { select: { user: { select: { name: true } } } },
    },
    orderBy: { organisation: { code: 'asc' } },
    take: 500,
  })
  return rows.map(({ id, organisation, membership }) => ({ id, ...organisation, officer: membership.user.name }))
}

/** The reply templates that can be chosen on 31 March; those of which a copy begins afterwards have their next one. */
async function listTemplates(tx: Tx, bureauId: string, year: number) {
  const last = dateColumn(`${year}-03-31`)
  const rows = await tx.replyTemplate.findMany({
    where: { bureauId, ...inForceOn(last) },
    select: {
      ...{ id: true, name: true, validUntil: true },
      copies: { where: { retiredAt: null, validFrom: { gt: last } }, select: { id: true }, take: 1 },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  return rows.map(({ id, name, validUntil, copies }) => ({
    ...{ id, name, until: validUntil ? dayOf(validUntil) : null },
    endsWithYear: validUntil !== null && dayOf(validUntil) === `${year}-03-31`,
    hasNext: copies.length > 0,
  }))
}
