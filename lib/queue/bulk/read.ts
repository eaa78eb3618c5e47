import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { BulkChoice } from './input'

/** How many results one page shows. */
export const RESULTS_SHOWN = 100

/** A bulk act of the person's bureau: who did it, how far it is and what came of each consultation; null when there is none such. */
export async function readBulk(tx: Tx, id: string, after: number) {
  if (!z.uuid().safeParse(id).success) return null
  const found = await tx.bulkAct.findUnique({
    where: { id },
    include: { membership: { select: { user: { select: { name: true } } } } },
  })
  if (!found) return null
  const { membership, ...act } = found
  const counted = await tx.bulkItem.groupBy({ by: ['result'], where: { actId: id }, _count: true })
  const items = await tx.bulkItem.findMany({
    where: { actId: id, position: { gt: after } },
    select: {
      position: true,
      result: true,
      reason: true,
      consultation: {
        select: { number: true, title: true, askingOrganisation: { select: { name: true, nameEn: true } } },
      },
    },
    orderBy: { position: 'asc' },
    take: RESULTS_SHOWN + 1,
  })
  const counts = Object.fromEntries(counted.map(({ result, _count }) => [result, _count]))
  const total = counted.reduce((sum, { _count }) => sum + _count, 0)
  const shown = items.slice(0, RESULTS_SHOWN)
  const next = items.length > RESULTS_SHOWN ? (shown.at(-1)?.position ?? null) : null
  return {
    ...act,
    choice: BulkChoice.parse(act.choice),
    counts,
    total,
    items: shown,
    next,
    byName: membership.user.name,
  }
}

export type BulkView = NonNullable<Awaited<ReturnType<typeof readBulk>>>
