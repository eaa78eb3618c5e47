import type { Tx } from '@/lib/db/client'
import { type Sql, sql } from '@/lib/db/sql'
import { factsOf } from './facts-of'
import { MEASURES, type MeasureKey } from './measures'
import { REST } from './names'
import { type Place, writePlace } from './place'
import { isRanked, rankRows } from './rank-rows'
import type { Scope } from './scope'
import { tallyAll } from './tally'

export const PAGE_SIZE = 50

/** Which number of a report: a measure, and the row and column it stands in, all of them when not named. */
export type CellAddress = { measure: MeasureKey; row?: string; column?: string }

/** One thing behind a number: the consultation, and the support or effect where that is what was counted. */
export type Behind = {
  fact: string
  number: string
  title: string
  state: string
  isSample: boolean
  municipality: string
  municipalityEn: string | null
  prefecture: string
  prefectureEn: string | null
  officerName: string | null
  receivedAt: Date
  row: string
  column: string
  value: number | null
  supportId: string | null
  menu: string | null
  menuEn: string | null
  supportState: string | null
  pointMonths: number | null
  /** The questionnaire an effect was answered in, and how many files stand with the answer. */
  questionnaireId: string | null
  files: number
}

/** Fifty things behind a number, latest received first, and the places from which the list goes on and back. */
export async function readBehind(tx: Tx, scope: Scope, cell: CellAddress, part: { after?: Place; before?: Place }) {
  const back = part.before !== undefined
  const found = await listBehind(tx, scope, cell, { ...part, most: PAGE_SIZE + 1 })
  const more = found.length > PAGE_SIZE
  const rows = found.slice(0, PAGE_SIZE)
  if (back) rows.reverse()
  const [first, last] = [rows.at(0), rows.at(-1)]
  return {
    rows,
    next: last && (back || more) ? writePlace(last) : undefined,
    previous: first && (back ? more : part.after !== undefined) ? writePlace(first) : undefined,
    count: await countBehind(tx, scope, cell),
    sum: MEASURES[cell.measure].figure === 'sum' ? await sumBehind(tx, scope, cell) : null,
  }
}

/** How many things stand behind a number: by definition the number itself. */
export async function countBehind(tx: Tx, scope: Scope, cell: CellAddress): Promise<number> {
  const [counted] = await tx.$queryRaw<{ count: number }[]>(
    sql`SELECT count(*)::int AS count FROM (${factsOf(cell.measure, scope)}) f WHERE ${await inCell(tx, scope, cell)}`,
  )
  return counted?.count ?? 0
}

/** What the values behind a sum come to: the sum itself. */
export async function sumBehind(tx: Tx, scope: Scope, cell: CellAddress): Promise<number> {
  const [summed] = await tx.$queryRaw<{ sum: number }[]>(
    sql`SELECT coalesce(sum(f.value), 0)::float8 AS sum FROM (${factsOf(cell.measure, scope)}) f WHERE ${await inCell(tx, scope, cell)}`,
  )
  return summed?.sum ?? 0
}

type Part = { after?: Place; before?: Place; most?: number }

/** The things behind a number, latest received first; read backwards from `before`. */
export async function listBehind(tx: Tx, scope: Scope, cell: CellAddress, part: Part = {}): Promise<Behind[]> {
  const { after, before, most } = part
  const order = before ? sql`c.received_at ASC, f.fact ASC` : sql`c.received_at DESC, f.fact DESC`
  return await tx.$queryRaw<Behind[]>(sql`
    SELECT f.fact, f."row", f."column", f.value, c.number, c.title, c.state, c.is_sample AS "isSample", c.officer_name AS "officerName",
      c.received_at AS "receivedAt", o.name AS municipality, o.name_en AS "municipalityEn",
      p.name AS prefecture, p.name_en AS "prefectureEn",
      f.support_id AS "supportId", m.name AS menu, m.name_en AS "menuEn", s.state AS "supportState", e.point_months AS "pointMonths",
      e.questionnaire_id::text AS "questionnaireId",
      (SELECT count(*)::int FROM answer_files a WHERE a.questionnaire_id = e.questionnaire_id) AS files
    FROM (
      SELECT f.*, c.number, c.title, c.state, c.is_sample, c.officer_name, c.received_at, c.asking_organisation_id, c.prefecture_code
      FROM (${factsOf(cell.measure, scope)}) f JOIN consultations c ON c.id = f.consultation_id
      WHERE ${await inCell(tx, scope, cell)} ${beyond(after, before)}
      ORDER BY ${order} ${most === undefined ? sql`` : sql`LIMIT ${most}::int`}
    ) c
    CROSS JOIN LATERAL (SELECT c.fact, c."row", c."column", c.value, c.support_id, c.effect_id) f
    JOIN organisations o ON o.id = c.asking_organisation_id
    LEFT JOIN organisations p ON p.code = c.prefecture_code
    LEFT JOIN supports s ON s.id = f.support_id
    LEFT JOIN menus m ON m.id = s.menu_id
    LEFT JOIN effects e ON e.id = f.effect_id
    ORDER BY ${order}`)
}

async function inCell(tx: Tx, scope: Scope, { measure, row, column }: CellAddress): Promise<Sql> {
  const inColumn = column === undefined ? sql`true` : sql`f."column" = ${column}`
  if (row === undefined) return inColumn
  if (!isRanked(measure) || row !== REST) return sql`f."row" = ${row} AND ${inColumn}`
  const { rest } = rankRows(measure, (await tallyAll(tx, [measure], scope)).get(measure) ?? [])
  return sql`f."row" = ANY (${rest}::text[]) AND ${inColumn}`
}

function beyond(after: Place | undefined, before: Place | undefined): Sql {
  if (before) return sql`AND (c.received_at, f.fact) > (${before.receivedAt}::timestamptz, ${before.fact}::text)`
  if (after) return sql`AND (c.received_at, f.fact) < (${after.receivedAt}::timestamptz, ${after.fact}::text)`
  return sql``
}
