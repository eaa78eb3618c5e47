import { EffectAnswer } from './effect-answer'

type Row = {
  usefulness: number | null
  notUsed: boolean
  before: { toString: () => string } | null
  beforeOn: Date | null
  after: { toString: () => string } | null
  afterOn: Date | null
  actionsTaken: string
  indicator: string
  unit: string
  moreIndicators: unknown
  changes: string
  attribution: string
  insights: string
  stillNeeded: string
  publication: string
}

/** The columns in which an answer stands. */
export const ANSWER_COLUMNS = {
  ...{ actionsTaken: true, indicator: true, unit: true, before: true, beforeOn: true, after: true, afterOn: true },
  ...{ moreIndicators: true, changes: true, attribution: true, insights: true, usefulness: true, notUsed: true },
  ...{ stillNeeded: true, publication: true },
} as const

/** An answer on record, in the form in which it was given; null as long as there is none. */
export function answerOf(row: Row): EffectAnswer | null {
  const read = EffectAnswer.safeParse({
    ...row,
    usefulness: row.notUsed ? 'not_used' : row.usefulness?.toString(),
    before: row.before?.toString(),
    after: row.after?.toString(),
    beforeOn: row.beforeOn?.toISOString().slice(0, 10),
    afterOn: row.afterOn?.toISOString().slice(0, 10),
  })
  return read.success ? read.data : null
}

/** The same as the database's columns take it. */
export function columnsOf({ usefulness, beforeOn, afterOn, ...rest }: EffectAnswer) {
  const notUsed = usefulness === 'not_used'
  return {
    ...rest,
    usefulness: notUsed ? null : Number(usefulness),
    notUsed,
    beforeOn: beforeOn ? new Date(beforeOn) : null,
    afterOn: afterOn ? new Date(afterOn) : null,
  }
}
