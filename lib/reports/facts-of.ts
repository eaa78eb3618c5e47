import type { Sql } from '@/lib/db/sql'
import { MEASURES, type MeasureKey } from './measures'
import type { Scope } from './scope'

/** What a measure looks at: the report's period, or further back. */
export function reachOf(key: MeasureKey, scope: Scope): Scope {
  return MEASURES[key].reach?.(scope) ?? scope
}

/** The facts a measure counts, over all it looks at: figures and the lists behind them are read from here alike. */
export function factsOf(key: MeasureKey, scope: Scope): Sql {
  return MEASURES[key].facts(reachOf(key, scope))
}
