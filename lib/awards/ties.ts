import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'

/** Whether a person has a post of his or her own at the municipality that is nominated, or its prefecture. The guard on judgements asks the same. */
export async function isTiedTo(
  tx: Tx,
  userId: string,
  { organisationId, prefectureCode }: { organisationId: string; prefectureCode: string },
): Promise<boolean> {
  const today = dateOf(await readClock(tx))
  const posts = await tx.membership.count({
    where: {
      userId,
      AND: [{ OR: [{ validUntil: null }, { validUntil: { gte: today } }] }],
      OR: [{ organisationId }, { organisation: { kind: 'prefecture', prefectureCode } }],
    },
  })
  return posts > 0
}
