import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { factsOf } from './facts-of'
import type { MeasureKey } from './measures'
import type { Scope } from './scope'

/** How many municipalities answered in a cell; null stands for all rows, or all columns. `valued` of them gave a value. */
export type Respondents = { row: string | null; column: string | null; respondents: number; valued: number }

/** How many answered in each cell of a survey, in each row and column, and in all. A municipality that answered twice is one. */
export async function countRespondents(tx: Tx, key: MeasureKey, scope: Scope): Promise<Respondents[]> {
  return await tx.$queryRaw<Respondents[]>(sql`
    SELECT f."row", f."column", count(DISTINCT f.respondent)::int AS respondents,
      count(DISTINCT f.respondent) FILTER (WHERE f.value IS NOT NULL)::int AS valued
    FROM (${factsOf(key, scope)}) f GROUP BY GROUPING SETS ((f."row", f."column"), (f."row"), (f."column"), ())`)
}
