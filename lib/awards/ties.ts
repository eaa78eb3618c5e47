import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'

type Nominated = { organisationId: string; prefectureCode: string; nominatedUserId: string }

/** Whether a person nominated it, or has a post of his or her own at the municipality that is nominated, or its prefecture. The guard on judgements asks the same. */
export async function isTiedTo(
  tx: Tx,
  userId: string,
  { organisationId, prefectureCode, nominatedUserId }: Nominated,
): Promise<boolean> {
  if (nominatedUserId === userId) return true
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
