import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumnOrNull } from '@/lib/japanese/day'
import type { PeerOfferInput } from './input'

/** A municipality that was supported offers to help others ピアサポート: on which themes, with what, whom to ask, until when. */
export async function offerPeerHelp(
  tx: Tx,
  actor: Actor,
  { themeKeys, what, peerContact, until }: z.infer<typeof PeerOfferInput>,
): Promise<{ id: string } | Refusal> {
  const { organisationId, bureauId, prefectureCode } = actor
  if (actor.role !== 'municipal_staff' || !bureauId || !prefectureCode) throw new NotPermitted()
  if (themeKeys.length === 0) return refuse('themeKeys', 'choose')
  const now = await readClock(tx)
  if (until && until < jstDate(now)) return refuse('until', 'notPast')
  if (!(await wasSupported(tx, organisationId))) return refuse('', 'notSupportedYet')
  const id = randomUUID()
  await tx.peerOffer.createMany({
    data: {
      ...{ id, askingOrganisationId: organisationId, bureauId, prefectureCode, themeKeys, what },
      ...{ contact: peerContact, until: dateColumnOrNull(until), offeredByName: actor.name, offeredAt: now },
    },
  })
  return { id }
}

/** Supported: on a published list, or with a support that has begun. */
async function wasSupported(tx: Tx, organisationId: string): Promise<boolean> {
  if ((await tx.programmeTarget.count({ where: { organisationId } })) > 0) return true
  return (await tx.support.count({ where: { askingOrganisationId: organisationId, startedAt: { not: null } } })) > 0
}

/** Takes an offer to help back; who was brought together stays so. */
export async function endPeerHelp(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const offer = await tx.peerOffer.findFirst({ where: { id, withdrawnAt: null } })
  if (!offer) throw new NotFound()
  if (offer.askingOrganisationId !== actor.organisationId) throw new NotPermitted()
  await tx.peerOffer.updateMany({ where: { id }, data: { withdrawnAt: await readClock(tx) } })
  return { id }
}
