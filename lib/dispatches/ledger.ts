import type { Tx } from '@/lib/db/client'

export type Stage = 'reserved' | 'assigned' | 'used'
export type Amount = { days: number; hours: number; yen: number }
type Of = {
  bureauId: string
  fiscalYear: number
  requestId: string
  advisorId: string
  organisationId: string
  menuKey: string
}

/** Adds to the ledger; nothing of it is ever changed. */
export async function enter(tx: Tx, of: Of, entry: { act: string; stage: Stage; byName: string } & Amount) {
  if (entry.days === 0 && entry.hours === 0 && entry.yen === 0) return
  await tx.quotaEntry.createMany({ data: { ...of, ...entry } })
}

/** What of an offer stands in a stage. */
export async function amountIn(tx: Tx, requestId: string, stage: Stage): Promise<Amount> {
  const { _sum } = await tx.quotaEntry.aggregate({
    where: { requestId, stage },
    _sum: { days: true, hours: true, yen: true },
  })
  return { days: _sum.days ?? 0, hours: _sum.hours ?? 0, yen: _sum.yen ?? 0 }
}

/** The other way round: what an entry gives back. */
export function negative({ days, hours, yen }: Amount): Amount {
  return { days: -days, hours: -hours, yen: -yen }
}
