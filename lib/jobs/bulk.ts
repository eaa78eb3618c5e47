import { isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { BULK_AT_ONCE } from '@/lib/queue/bulk/kinds'
import { workOff } from '@/lib/queue/bulk/work-off'
import { asPerson } from './as-person'
import { asSystem } from './as-system'

/** Works off a bulk act, some consultations at a time, as the person who began it. Whoever has left the post since does nothing more. */
export async function workOffBulkAct(actId: string, at?: string): Promise<void> {
  const act = await asSystem((tx) => tx.bulkAct.findUnique({ where: { id: actId } }), at)
  if (!act) return
  const goOn = () =>
    asPerson(
      act.membershipId,
      async (tx, actor) =>
        isDesk(actor) && (await isInPost(tx, act.membershipId)) ? await workOff(tx, actor, actId, BULK_AT_ONCE) : 0,
      at,
    )
  while (((await goOn()) ?? 0) > 0);
}

async function isInPost(tx: Tx, membershipId: string): Promise<boolean> {
  const today = dateOf(await readClock(tx))
  const current = { validFrom: { lte: today }, OR: [{ validUntil: null }, { validUntil: { gte: today } }] }
  return (await tx.membership.count({ where: { id: membershipId, ...current, user: { disabledAt: null } } })) > 0
}
