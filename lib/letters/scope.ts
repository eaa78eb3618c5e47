import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { type Sql, sql } from '@/lib/db/sql'
import { MEASURES, type MeasureKey } from '@/lib/reports/measures'
import { openScope } from '@/lib/reports/open-scope'
import type { Scope } from '@/lib/reports/scope'

/** A fiscal year of the bureau as the reports see it. */
export async function openYear(tx: Tx, actor: Actor & { bureauId: string }, year: number): Promise<Scope> {
  return (await openScope(tx, actor, { year: String(year) })).scope
}

/** The facts that a measure of the reports counts in that year: the letters count the very same. */
export function factsOf(key: MeasureKey, scope: Scope): Sql {
  return sql`(${MEASURES[key].facts(scope)})`
}
