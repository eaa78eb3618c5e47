import { columnName, type Sql, sql } from '@/lib/db/sql'
import type { Axis } from './axes'
import type { Scope } from './scope'

/**
 * One measure: what it counts, by which date it falls into the period, in which days it is told, whether open questions
 * pause it, what its figure is, and which rows are missing from it. Words about it stand in the catalogue under its key.
 */
export type Measure = {
  counts:
    | 'consultations'
    | 'supports'
    | 'effects'
    | 'requests'
    | 'evaluations'
    | 'municipalities'
    | 'costs'
    | 'sessions'
  date:
    | 'received'
    | 'received_years'
    | 'proposed'
    | 'asked'
    | 'answered'
    | 'sent'
    | 'consulted'
    | 'spent'
    | 'held'
    | 'worked'
    | 'today'
  days: 'none' | 'calendar' | 'business'
  pauses: boolean
  figure: 'count' | 'median' | 'share' | 'mean' | 'sum'
  rows: Axis
  columns: 'none' | Axis
  /** Which of the two says what came of it; what is achieved, missing or a point is read from there. */
  outcome?: 'column'
  /** What the share is about: so many of those with an outcome. */
  achieved?: readonly string[]
  missing: readonly string[]
  /** Of so few no mean is told. */
  leastForMean?: number
  /** What municipalities said of us: not shown outside where fewer than three said it. */
  isSurvey?: boolean
  /** For the bureau alone: named people and offices. */
  isInternal?: boolean
  /** Whether a thing may stand under several rows, so that no column adds up. */
  repeats?: boolean
  /** Looks further back than the report's own period. */
  reach?: (scope: Scope) => Scope
  /** Counted beforehand, month by month: by what it is counted, nothing of one month depends on another. */
  isKept?: true
  facts: (scope: Scope) => Sql
  /** Where the facts of several measures are the same ones seen by other rows and columns: they are counted in one question. */
  split?: Split
}

/** The same facts, and the columns of them by which a measure sees them. */
export type Split = { base: (scope: Scope) => Sql; row: string; column: string | null }

/** A measure's facts, seen by these columns of them. */
export function splitBy(base: Split['base'], row: string, column: string | null): Pick<Measure, 'facts' | 'split'> {
  const named = column === null ? sql`''` : columnName(column)
  return {
    facts: (scope) => sql`SELECT b.*, ${columnName(row)} AS "row", ${named} AS "column" FROM (${base(scope)}) b`,
    split: { base, row, column },
  }
}
