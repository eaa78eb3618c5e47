import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'

/** Takes back every open link about a subject: its address then says so. The caller has asked its own policy. */
export async function withdrawLinks(tx: Tx, subjectId: string): Promise<number> {
  const { count } = await tx.oneTimeLink.updateMany({
    where: { subjectId, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: await readClock(tx) },
  })
  return count
}
