import { type Sql, sql } from '@/lib/db/sql'

/**
 * One line per thing that a measure counts: `fact` names it, `row` and `column` say where in the table it stands,
 * `value` is what is averaged. Figures and the lists behind them are read from the same lines.
 */
export function consultationFact(row: Sql, column: Sql = sql`''`, value: Sql = sql`NULL`): Sql {
  return sql`c.id AS consultation_id, NULL::uuid AS support_id, NULL::uuid AS effect_id, c.id::text AS fact,
    ${row} AS "row", ${column} AS "column", (${value})::int AS value`
}
