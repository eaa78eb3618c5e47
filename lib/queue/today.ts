import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { keepPlans } from '@/lib/db/keep-plans'
import { limit, sql } from '@/lib/db/sql'
import { isMine } from './tabs'
import { partOf, TODAY_SECTIONS, type TodaySection } from './today-parts'

/** Counting and reading stop here; a longer list is worked off in the queue. */
export const TODAY_CAP = 100

/** One thing to look at: the consultation, what is to be known about it, and the day it concerns. */
export type TodayRow = {
  id: string
  number: string
  title: string
  isSample: boolean
  municipality: string
  municipalityEn: string | null
  what: string
  whatEn: string | null
  /** Who did what is new: the municipality or the prefecture. */
  side: string | null
  on: string
}

/** 今日の予定: what is due, new, or without a next action, of one officer or of the whole bureau. One question per part. */
export async function readToday(tx: Tx, actor: Actor & { bureauId: string }, whose: 'mine' | 'all', today: string) {
  await keepPlans(tx)
  const mine = whose === 'mine' ? isMine(actor) : sql`true`
  const anybodys = sql`true`
  const found = {} as Record<TodaySection, TodayRow[]>
  for (const section of TODAY_SECTIONS) {
    const {
      from,
      where,
      what,
      whatEn = sql`NULL::text`,
      side = sql`NULL::text`,
      on,
      order,
    } = partOf(section, actor, today)
    found[section] = await tx.$queryRaw<TodayRow[]>`
      SELECT c.id, c.number, c.title, c.is_sample AS "isSample", o.name AS municipality, o.name_en AS "municipalityEn",
        ${what} AS what, ${whatEn} AS "whatEn", ${side} AS side, (${on})::text AS on
      FROM consultations c JOIN organisations o ON o.id = c.asking_organisation_id ${from ?? sql``}
      WHERE c.bureau_id = ${actor.bureauId}::uuid AND ${section === 'mentions' ? anybodys : mine} AND ${where}
      ORDER BY ${order}, c.id ${limit(TODAY_CAP + 1)}`
  }
  return found
}
