import type { Tx } from '@/lib/db/client'

const SHOWN = 200

/** Where a practice was spread and who copied it, as far as this desk may know; and how often in all. */
export async function readSpread(tx: Tx, practiceId: string) {
  const spreads = await tx.practiceSpread.findMany({
    where: { practiceId },
    orderBy: [{ spreadOn: 'desc' }, { notedAt: 'desc' }, { id: 'asc' }],
    take: SHOWN,
    select: {
      ...{ id: true, kind: true, spreadOn: true, audience: true, reached: true, note: true, notedByName: true },
      consultation: { select: { number: true } },
    },
  })
  const copies = await tx.practiceCopy.findMany({
    where: { practiceId },
    orderBy: [{ copiedOn: 'desc' }, { id: 'asc' }],
    take: SHOWN,
    select: {
      ...{ id: true, copiedOn: true, note: true, notedBySide: true, notedByName: true },
      organisation: { select: { name: true, nameEn: true } },
    },
  })
  return { spreads, copies, counts: await countSpread(tx, practiceId) }
}

export type SpreadToRead = Awaited<ReturnType<typeof readSpread>>

/** How often a practice was spread, and how many have copied it, in all areas; numbers alone. */
export async function countSpread(tx: Tx, practiceId: string): Promise<{ spreads: number; copies: number }> {
  const [row] = await tx.$queryRaw<{ spreads: number; copies: number }[]>`
    SELECT spreads, copies FROM app.practice_spread_counts(${practiceId}::uuid)`
  return row ?? { spreads: 0, copies: 0 }
}

/** Whether one's own office has said that it copied a practice, and what it said; null when not. */
export async function readOwnCopy(tx: Tx, organisationId: string, practiceId: string) {
  return await tx.practiceCopy.findUnique({
    where: { practiceId_organisationId: { practiceId, organisationId } },
    select: { copiedOn: true, note: true, notedByName: true },
  })
}
