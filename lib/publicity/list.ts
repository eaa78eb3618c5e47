import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'

/** How many records stand on one page. */
export const PUBLICITY_SHOWN = 50

/** Which records, as it stands in the address. */
export const PublicityListInput = z.object({ page: z.coerce.number().int().min(1).max(1000).catch(1) })

const SHOWN = {
  ...{ id: true, title: true, audiences: true, channels: true, material: true, copies: true },
  ...{ fromOn: true, untilOn: true, isFocus: true },
} as const

/** One page of a bureau's records, the latest first, how many there are, and the focus period that runs on `today` or comes next. */
export async function listPublicity(tx: Tx, bureauId: string, today: string, page: number) {
  const where = { bureauId, removedAt: null }
  const rows = await tx.publicity.findMany({
    where,
    select: SHOWN,
    orderBy: [{ fromOn: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PUBLICITY_SHOWN,
    take: PUBLICITY_SHOWN,
  })
  const focus = await tx.publicity.findFirst({
    where: { ...where, isFocus: true, untilOn: { gte: dateColumn(today) } },
    select: SHOWN,
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
  })
  return { rows, focus, count: await tx.publicity.count({ where }) }
}
export type ListedPublicity = Awaited<ReturnType<typeof listPublicity>>['rows'][number]
