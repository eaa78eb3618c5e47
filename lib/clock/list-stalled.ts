import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { limit, type Sql, sql } from '@/lib/db/sql'
import { addBusinessDays, businessDaysBetween } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { IS_OPEN, isMine } from '@/lib/queue/tabs'

export const STALLED_CAP = 100

/** One consultation that stands still: since when, for how many business days, and with whom. */
export type Stalled = {
  id: string
  number: string
  title: string
  isSample: boolean
  municipality: string
  municipalityEn: string | null
  officerName: string | null
  waitingOn: string
  since: Date
  days: number
}

/** 動きのない相談: open, without contact for the bureau's so many business days, with nothing to be done next and no session to come. */
export async function listStalled(tx: Tx, actor: Actor & { bureauId: string }, whose: 'mine' | 'all', now: Date) {
  const { days, closed, where } = await condition(tx, actor, whose, now)
  const rows = await tx.$queryRaw<Omit<Stalled, 'days'>[]>`
    SELECT c.id, c.number, c.title, c.is_sample AS "isSample", o.name AS municipality, o.name_en AS "municipalityEn",
      c.officer_name AS "officerName", c.waiting_on AS "waitingOn", c.last_contact_at AS since
    FROM consultations c JOIN organisations o ON o.id = c.asking_organisation_id
    WHERE ${where} ORDER BY c.last_contact_at, c.id ${limit(STALLED_CAP + 1)}`
  const today = jstDate(now)
  return {
    days,
    rows: rows.map((row): Stalled => ({ ...row, days: businessDaysBetween(jstDate(row.since), today, closed) })),
  }
}

/** How many stand still, counted a little beyond what the list shows. */
export async function countStalled(tx: Tx, actor: Actor & { bureauId: string }, whose: 'mine' | 'all', now: Date) {
  const { where } = await condition(tx, actor, whose, now)
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT FROM consultations c WHERE ${where} ${limit(STALLED_CAP + 1)}) counted`
  return row?.count ?? 0
}

async function condition(tx: Tx, actor: Actor & { bureauId: string }, whose: 'mine' | 'all', now: Date) {
  const { bureauId } = actor
  const settings = await tx.bureauSettings.findUniqueOrThrow({ where: { bureauId }, select: { stalledDays: true } })
  const closed = await readClosingDays(tx, bureauId)
  const today = jstDate(now)
  const last = addBusinessDays(today, -settings.stalledDays, closed)
  const where: Sql = sql`c.bureau_id = ${bureauId}::uuid AND ${IS_OPEN} AND ${whose === 'mine' ? isMine(actor) : sql`true`}
    AND c.last_contact_at < (${last}::date + 1)::timestamp AT TIME ZONE 'Asia/Tokyo'
    AND NOT EXISTS (SELECT FROM todos w WHERE w.consultation_id = c.id AND w.state = 'open')
    AND NOT EXISTS (SELECT FROM supports s WHERE s.consultation_id = c.id AND s.state IN ('agreed', 'under_way') AND s.next_action <> '')
    AND NOT EXISTS (SELECT FROM support_sessions v WHERE v.consultation_id = c.id AND v.next_on >= ${today}::date)`
  return { days: settings.stalledDays, closed, where }
}
