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
  changes: string
  insights: string
  stillNeeded: string
}

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
