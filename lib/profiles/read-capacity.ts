import type { Tx } from '@/lib/db/client'
import { type CapacityAnswer, readAnswers } from './capacity-items'

/** One check of an office's readiness. */
export type CapacityCheck = {
  id: string
  checkedOn: Date
  remark: string
  authorName: string
  authorSide: string
  answers: CapacityAnswer[]
}

/** As many checks as two can be chosen from. */
const SHOWN = 20

/** The latest checks of an office, the newest first, as far as this person may see them. */
export async function readCapacity(tx: Tx, placeId: string): Promise<CapacityCheck[]> {
  const rows = await tx.capacityCheck.findMany({
    where: { organisationId: placeId },
    orderBy: [{ checkedOn: 'desc' }, { createdAt: 'desc' }],
    take: SHOWN,
    select: { id: true, checkedOn: true, answers: true, remark: true, authorName: true, authorSide: true },
  })
  return rows.map((row) => ({ ...row, answers: readAnswers(row.answers) }))
}

/** The two checks to be compared: those chosen, else the newest and the one before it. */
export function pairOf(checks: readonly CapacityCheck[], chosen: { now?: string; before?: string }) {
  const now = checks.find(({ id }) => id === chosen.now) ?? checks[0] ?? null
  const before = checks.find(({ id }) => id === chosen.before) ?? checks.find((check) => check !== now) ?? null
  return { now, before: before === now ? null : before }
}
