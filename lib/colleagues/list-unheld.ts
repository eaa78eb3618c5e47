import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'
import { stillOpen } from './held'

/** Drafts and open consultations that no colleague in post holds: the section answers until somebody takes them over. */
export async function listUnheld(tx: Tx, actor: Actor, today: string) {
  return await tx.consultation.findMany({
    where: {
      ...stillOpen(actor),
      OR: [{ holderMembershipId: null }, { holder: { validUntil: { lt: dateColumn(today) } } }],
    },
    orderBy: [{ lastActivityAt: 'desc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, number: true, title: true, state: true, form: true, sectionName: true, holderName: true },
  })
}
