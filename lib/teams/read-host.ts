import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'

/** Where the consultation is to which a room belongs, for those who may read it; null for outside members. */
export async function readHost(tx: Tx, actor: Actor, supportId: string) {
  const support = await tx.support.findUnique({ where: { id: supportId }, select: { consultationId: true } })
  if (!support) return null
  const consultation = await tx.consultation.findUnique({
    where: { id: support.consultationId },
    select: { number: true, title: true, askingOrganisationId: true },
  })
  if (!consultation?.number) return null
  const { number, title, askingOrganisationId } = consultation
  const label = `${number} ${title}`
  if (isDesk(actor)) return { href: `/desk/consultations/${number}/supports/${supportId}`, label }
  const area = actor.organisationId === askingOrganisationId ? '/my' : '/prefecture'
  return { href: `${area}/consultations/${number}`, label }
}
