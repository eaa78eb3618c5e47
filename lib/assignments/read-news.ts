import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { dateColumn, dayOf } from '@/lib/japanese/day'

/** For whom an officer acts 代理 today and until when, and how many items of handovers wait for the officer's word. */
export type RotationNews = { actsFor: { id: string; name: string; until: string }[]; toConfirm: number }

/** What changes of post mean for this officer today. */
export async function readRotationNews(tx: Tx, actor: Actor, today: string): Promise<RotationNews> {
  const absences = await tx.absence.findMany({
    where: {
      standInMembershipId: actor.membershipId,
      ...{ validFrom: { lte: dateColumn(today) }, validUntil: { gte: dateColumn(today) } },
    },
    select: { id: true, validUntil: true, membership: { select: { user: { select: { name: true } } } } },
    orderBy: { validUntil: 'asc' },
  })
  const toConfirm = await tx.handoverItem.count({
    where: {
      state: { not: 'confirmed' },
      ...{ handover: { state: 'arranged' }, place: { successorMembershipId: actor.membershipId } },
    },
  })
  const actsFor = absences.map(({ id, membership, validUntil }) => ({
    ...{ id, name: membership.user.name, until: dayOf(validUntil) },
  }))
  return { actsFor, toConfirm }
}
