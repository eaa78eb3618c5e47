import type { Period } from './period'
import { isWhole, type Scope } from './scope'

/**
 * Whether what municipalities answered may be shown outside at all: of the whole bureau, and of a fiscal year that is over. No two
 * such views share an answer, and their answers no longer come in, so that nothing is found by taking one from another.
 */
export function isOutsideCut({ period, scope }: { period: Period; scope: Scope }): boolean {
  return period.kind === 'year' && period.until < scope.today && isWhole(scope)
}
