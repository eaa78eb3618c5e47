import type { CostsOf } from '@/lib/supportCosts/read'

/** One amount as it is listed; where it is kept, who recorded it, and by whom and why it was taken back. */
export type CostLine = {
  key: string
  on: Date
  kind: string
  note: string
  yen: number
  by: string
  costId?: string
  feeId?: string
  advisor?: string
  withdrawal?: { by: string; reason: string }
}

/** Everything a support has cost by its day: amounts of the desk, and fee and travel of each visit of an advisor. */
export function linesOf({ costs, fees }: CostsOf): CostLine[] {
  const own = costs.map(({ id, spentOn, kind, note, yen, recordedByName, withdrawnAt, ...taken }) => ({
    ...{ key: id, costId: id, on: spentOn, kind, note, yen, by: recordedByName },
    ...(withdrawnAt ? { withdrawal: { by: taken.withdrawnByName, reason: taken.withdrawReason } } : {}),
  }))
  const visits = fees.flatMap(({ id, heldOn, feeYen, travelYen, recordedByName, advisor }) => {
    const of = { feeId: id, on: heldOn, note: '', by: recordedByName, advisor: advisor.name }
    return [
      { ...of, key: `${id}:fee`, kind: 'fee', yen: feeYen },
      { ...of, key: `${id}:travel`, kind: 'travel', yen: travelYen },
    ]
  })
  return [...own, ...visits].sort((a, b) => a.on.getTime() - b.on.getTime())
}
