import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'
import { dayBefore } from './day'

export type Coming = {
  id: string
  validFrom: Date
  followsId: string | null
  followsUntil: Date | null
  toldAt: Date | null
}

/**
 * Takes back changes of officer that have not begun: whoever was to go stays as long as before.
 * A municipality that was told already is told of the one who stays.
 */
export async function takeBack(tx: Tx, coming: readonly Coming[], today: string): Promise<void> {
  await tx.assignment.deleteMany({ where: { id: { in: coming.map(({ id }) => id) } } })
  for (const { validFrom, followsId, followsUntil, toldAt } of coming) {
    if (!followsId) continue
    await tx.assignment.updateMany({
      where: { id: followsId, validUntil: dayBefore(validFrom.toISOString().slice(0, 10)) },
      data: { validUntil: followsUntil, ...(toldAt ? { tellOn: dateColumn(today), toldAt: null } : {}) },
    })
  }
}
