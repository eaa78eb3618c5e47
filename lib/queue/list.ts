import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { type Sql, sql } from '@/lib/db/sql'
import { type Conditions, matching } from './conditions'
import { orderBy, type Place, past, writePlace } from './place'
import { ORDERS, type Sort } from './sorts'
import { IS_PAUSED } from './tabs'
import { readThemesOf, type ThemeNames } from './themes-of'

export const PAGE_SIZE = 50

/** Which part of a list is shown, in which order: after or before a place. */
export type Part = { sort: Sort; after?: Place | null; before?: Place | null }

/** One line of the queue. */
export type QueueRow = {
  id: string
  number: string
  title: string
  state: string
  isSample: boolean
  officerName: string | null
  waitingOn: string
  waitingSince: Date | null
  dueOn: string | null
  answered: boolean
  paused: boolean
  place: string
  municipality: string
  municipalityEn: string | null
  prefecture: string
  prefectureEn: string | null
  priority: string
  themes: ThemeNames
}

/** Fifty consultations with what an officer decides by, and the places from which the list goes on and back. Two questions, however many rows. */
export async function readQueue(
  tx: Tx,
  actor: Actor & { bureauId: string },
  conditions: Conditions,
  part: Part,
  today: string,
): Promise<{ rows: QueueRow[]; next: string | null; previous: string | null }> {
  const back = Boolean(part.before)
  const found = await tx.$queryRaw<Omit<QueueRow, 'themes'>[]>(queueSql(actor, conditions, part, today))
  const more = found.length > PAGE_SIZE
  const shown = found.slice(0, PAGE_SIZE)
  if (back) shown.reverse()
  const themes = await readThemesOf(
    tx,
    shown.map(({ id }) => id),
  )
  const rows = shown.map((row) => ({ ...row, themes: themes.get(row.id) ?? { named: [], rest: 0 } }))
  const place = (row: QueueRow | undefined) => (row ? writePlace({ value: row.place, id: row.id }) : null)
  return {
    rows,
    next: back || more ? place(rows.at(-1)) : null,
    previous: (back && more) || part.after ? place(rows[0]) : null,
  }
}

/** The statement behind the list, apart so that its plan can be looked at. */
export function queueSql(actor: Actor & { bureauId: string }, conditions: Conditions, part: Part, today: string): Sql {
  const way = part.before ? 'back' : 'onwards'
  const from = part.before ?? part.after
  const { by } = ORDERS[part.sort]
  const where = matching(conditions, actor, today)
  return sql`
    SELECT c.id, c.number, c.title, c.state, c.is_sample AS "isSample", c.officer_name AS "officerName",
      c.waiting_on AS "waitingOn", c.waiting_since AS "waitingSince", c.answer_due_on::text AS "dueOn",
      c.first_answered_at IS NOT NULL AS answered, ${IS_PAUSED} AS paused, ${placeOf(part.sort)} AS place,
      o.name AS municipality, o.name_en AS "municipalityEn", p.name AS prefecture, p.name_en AS "prefectureEn",
      coalesce(t.priority, 'normal') AS priority
    FROM (
      SELECT c.*, ${by} AS ordered_by FROM consultations c
      WHERE ${from ? sql`${where} AND ${past(part.sort, from, way)}` : where}
      ORDER BY ${orderBy(part.sort, way)}
      LIMIT ${PAGE_SIZE + 1}::int
    ) c
    JOIN organisations o ON o.id = c.asking_organisation_id
    LEFT JOIN organisations p ON p.code = c.prefecture_code
    LEFT JOIN triage t ON t.consultation_id = c.id
    ORDER BY ${orderBy(part.sort, way)}`
}

function placeOf(sort: Sort): Sql {
  if (sort === 'due') return sql`c.ordered_by::text`
  return sql`to_char(c.ordered_by AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
