import { fiscalYear } from '@/lib/japanese/dates'
import type { Period } from './period'
import { isWhole, type Scope } from './scope'

/**
 * Whether what municipalities answered may be shown outside at all: of the whole bureau, and of a fiscal year that is over. No two
 * such views share an answer, and their answers no longer come in, so that nothing is found by taking one from another.
 */
export function isOutsideCut({ period, scope }: { period: Period; scope: Scope }): boolean {
  return period.kind === 'year' && isClosedYear(scope)
}

/** Whether these are all answers of the bureau in a fiscal year that is over; a report to the council tells of no others, for the same reason. */
export function isClosedYear(scope: Scope): boolean {
  const { from, until, today } = scope
  const first = fiscalYear(from)
  return from === `${first}-04-01` && until === `${first + 1}-03-31` && until < today && isWhole(scope)
}
