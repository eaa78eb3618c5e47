import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { limit, type Sql, sql } from '@/lib/db/sql'
import { type Conditions, matching } from './conditions'
import { orderBy, type Place, past, writePlace } from './place'
import { type PlacedRow, ROW_JOINS, rowColumns } from './row'
import { ORDERS, type Sort } from './sorts'
import { readThemesOf } from './themes-of'

export const PAGE_SIZE = 50

/** Which part of a list is shown, in which order: after or before a place. */
export type Part = { sort: Sort; after?: Place | null; before?: Place | null }

/** Fifty consultations with what an officer decides by, and the places from which the list goes on and back. Two questions, however many rows. */
export async function readQueue(
  tx: Tx,
  actor: Actor & { bureauId: string },
  conditions: Conditions,
  part: Part,
  today: string,
): Promise<{ rows: PlacedRow[]; next: string | null; previous: string | null }> {
  const back = Boolean(part.before)
  const found = await tx.$queryRaw<Omit<PlacedRow, 'themes'>[]>(queueSql(actor, conditions, part, today))
  const more = found.length > PAGE_SIZE
  const shown = found.slice(0, PAGE_SIZE)
  if (back) shown.reverse()
  const themes = await readThemesOf(
    tx,
    shown.map(({ id }) => id),
  )
  const rows = shown.map((row) => ({ ...row, themes: themes.get(row.id) ?? { named: [], rest: 0 } }))
  const place = (row: PlacedRow | undefined) => (row ? writePlace({ value: row.place, id: row.id }) : null)
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
    SELECT ${rowColumns(actor)}, ${placeOf(part.sort)} AS place
    FROM (
      SELECT c.*, ${by} AS ordered_by FROM consultations c
      WHERE ${from ? sql`${where} AND ${past(part.sort, from, way)}` : where}
      ORDER BY ${orderBy(part.sort, way)}
      ${limit(PAGE_SIZE + 1)}
    ) c
    ${ROW_JOINS}
    ORDER BY ${orderBy(part.sort, way)}`
}

function placeOf(sort: Sort): Sql {
  if (sort === 'due') return sql`c.ordered_by::text`
  return sql`to_char(c.ordered_by AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
