import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { joinSql, type Sql, sql } from '@/lib/db/sql'
import { outcomeOf } from '@/lib/reports/figures'
import { isMeasure, MEASURES } from '@/lib/reports/measures'
import { REST } from '@/lib/reports/names'
import type { FrozenTable } from './figures'
import type { CouncilReport } from './read'

/** The part of a report that is not of one priority matter. */
export const WHOLE_PART = 'whole'
export const BEHIND_SHOWN = 50

/** Which number of a report a list is asked for; `of`: those with a value, or those without. Without conditions, all consultations received. */
export const BehindCell = z.object({
  part: z.string().max(40).default(WHOLE_PART),
  measure: z.string().max(60).default('received'),
  row: z.string().max(400).optional(),
  column: z.string().max(400).optional(),
  of: z.enum(['n', 'missing']).optional(),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type BehindCell = z.infer<typeof BehindCell>

export type CountedThing = {
  row: string
  column: string
  fact: string
  number: string | null
  title: string | null
  state: string | null
  place: string | null
  placeEn: string | null
}

/** The table of a report in which a number stands; null when there is none, or the number is not told. */
export function tableOfCell({ figures }: CouncilReport, { part, measure, row, column }: BehindCell) {
  const found = figures.parts.find(({ matter }) => (matter?.id ?? WHOLE_PART) === part)
  const table = found?.tables.find((one) => one.measure === measure)
  if (!found || !table) return null
  const line = table.rows.find(({ key }) => key === row)
  const at = table.columns.findIndex(({ key }) => key === column)
  if ((row !== undefined && !line) || (column !== undefined && at < 0)) return null
  const numbers = row === undefined ? table.totals : line
  const count = column === undefined ? numbers?.total : numbers?.cells[at]
  const isTold = row === undefined && column === undefined ? !table.isHidden : count !== null && count !== undefined
  return isTold ? { matter: found.matter, table } : null
}

/** One page of what was counted for a number of a report, as it was kept when the report was made; and how many there are. */
export async function listCounted(tx: Tx, reportId: string, table: FrozenTable, cell: BehindCell) {
  const from = sql`FROM council_report_behind b WHERE b.report_id = ${reportId}::uuid AND b.part = ${cell.part}
    AND b.measure = ${cell.measure} AND ${joinSql(conditions(table, cell), ' AND ')}`
  const [counted] = await tx.$queryRaw<{ count: number }[]>(
    sql`SELECT coalesce(sum(cardinality(b.facts)), 0)::int AS count ${from}`,
  )
  const rows = await tx.$queryRaw<CountedThing[]>(sql`
    SELECT k."row", k."column", k.fact, c.number, c.title, c.state, o.name AS place, o.name_en AS "placeEn"
    FROM (SELECT b.row_key AS "row", b.column_key AS "column", f.fact, f.consultation_id, f.at
        FROM (SELECT b.* ${from}) b CROSS JOIN LATERAL unnest(b.facts, b.consultation_ids) WITH ORDINALITY AS f (fact, consultation_id, at)
        ORDER BY b.row_key, b.column_key, f.at LIMIT ${BEHIND_SHOWN} OFFSET ${(cell.page - 1) * BEHIND_SHOWN}) k
      LEFT JOIN consultations c ON c.id = k.consultation_id
      LEFT JOIN organisations o ON o.id = coalesce(c.asking_organisation_id, k.consultation_id)
    ORDER BY k."row", k."column", k.at`)
  return { rows, count: counted?.count ?? 0 }
}

/** Whether what was counted was kept with a report: those of earlier days have none. */
export async function hasBehind(tx: Tx, reportId: string): Promise<boolean> {
  return (await tx.councilReportBehind.findFirst({ where: { reportId }, select: { part: true } })) !== null
}

function conditions(table: FrozenTable, { measure, row, column, of }: BehindCell): Sql[] {
  const wanted = [sql`true`]
  const shown = table.rows.map(({ key }) => key).filter((key) => key !== REST)
  if (row === REST) wanted.push(sql`b.row_key <> ALL (${shown}::text[])`)
  else if (row !== undefined) wanted.push(sql`b.row_key = ${row}`)
  if (column !== undefined) wanted.push(sql`b.column_key = ${column}`)
  if (!of || !isMeasure(measure)) return wanted
  const missing = sql`(${[...MEASURES[measure].missing]}::text[])`
  const key = outcomeOf(measure) === 'column' ? sql`b.column_key` : sql`b.row_key`
  wanted.push(of === 'missing' ? sql`${key} = ANY ${missing}` : sql`${key} <> ALL ${missing}`)
  return wanted
}
