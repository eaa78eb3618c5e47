import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { canRoute } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateOf } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import type { PairingInput, PeerDeclineInput } from './input'

/** The desk proposes to a municipality that seeks help another one that offers it. The peer hears of it when the first has agreed. */
export async function proposePairing(
  tx: Tx,
  actor: Actor,
  { number, offerId, summary }: z.infer<typeof PairingInput>,
): Promise<{ id: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canRoute, 'proposePairing')
  const now = await readClock(tx)
  const offer = await tx.peerOffer.findFirst({
    where: { id: offerId, withdrawnAt: null, OR: [{ until: null }, { until: { gte: dateOf(now) } }] },
    select: { askingOrganisationId: true },
  })
  if (!offer || offer.askingOrganisationId === consultation.askingOrganisationId) return refuse('offerId', 'choose')
  const standing = { consultationId: consultation.id, peerOfferId: offerId, state: { not: 'declined' } }
  if ((await tx.peerPairing.count({ where: standing })) > 0) return refuse('offerId', 'pairedAlready')
  const id = randomUUID()
  await tx.peerPairing.createMany({
    data: {
      ...{ id, ...ownedBy(consultation), peerOfferId: offerId, peerOrganisationId: offer.askingOrganisationId },
      ...{ summary, proposedByName: actor.name, proposedAt: now },
    },
  })
  await recordEvent(tx, actor, consultation, { kind: 'peer_proposed', subjectId: id })
  await giveNotice(tx, { kind: 'peer_proposed', bureauId: consultation.bureauId, subjectId: id })
  return { id }
}

/** Agrees: first the municipality that seeks help, then the peer; then each reads whom to ask at the other. */
export async function agreeToPairing(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const pairing = await takePairing(tx, id)
  const now = await readClock(tx)
  if (isAsker(actor, pairing)) {
    if (pairing.state !== 'proposed') throw new InvalidTransition('agree', pairing.state)
    await tx.peerPairing.updateMany({
      where: { id },
      data: { state: 'asked', askerConsentedAt: now, askerConsentedByName: actor.name },
    })
    await recordEvent(tx, actor, { ...pairing, id: pairing.consultationId }, { kind: 'peer_agreed', subjectId: id })
    await giveNotice(tx, { kind: 'peer_asked', bureauId: pairing.bureauId, subjectId: id })
  } else {
    if (pairing.state !== 'asked') throw new InvalidTransition('agree', pairing.state)
    await tx.peerPairing.updateMany({
      where: { id },
      data: { state: 'paired', peerAnsweredAt: now, peerAnsweredByName: actor.name },
    })
    await recordAnswer(tx, actor, pairing, 'peer_paired')
    await giveNotice(tx, { kind: 'peer_answered', bureauId: pairing.bureauId, subjectId: id })
  }
  return { id }
}

/** Declines, each at its own step; the reason stays with the pairing, for the desk. */
export async function declinePairing(
  tx: Tx,
  actor: Actor,
  id: string,
  { peerDeclineReason }: z.infer<typeof PeerDeclineInput>,
): Promise<{ id: string }> {
  const pairing = await takePairing(tx, id)
  const step = isAsker(actor, pairing) ? 'proposed' : 'asked'
  if (pairing.state !== step) throw new InvalidTransition('decline', pairing.state)
  const peer = step === 'asked' ? { peerAnsweredAt: await readClock(tx), peerAnsweredByName: actor.name } : {}
  await tx.peerPairing.updateMany({
    where: { id },
    data: { state: 'declined', declineReason: peerDeclineReason, ...peer },
  })
  await recordAnswer(tx, actor, pairing, 'peer_declined')
  await giveNotice(tx, { kind: 'peer_answered', bureauId: pairing.bureauId, subjectId: id })
  return { id }
}

type Taken = Awaited<ReturnType<typeof takePairing>>

/** What came of a pairing, in the course of the consultation; a peer is named there as a municipality, not as a person. */
async function recordAnswer(tx: Tx, actor: Actor, pairing: Taken, kind: 'peer_paired' | 'peer_declined') {
  const who = isAsker(actor, pairing) ? actor : { ...actor, name: actor.organisationName }
  const party = pairing.peerOrganisation.name
  await recordEvent(
    tx,
    who,
    { ...pairing, id: pairing.consultationId },
    { kind, subjectId: pairing.id, facts: { party } },
  )
}

async function takePairing(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM peer_pairings WHERE id = ${id}::uuid FOR UPDATE`
  const pairing = await tx.peerPairing.findUnique({
    where: { id },
    include: { peerOrganisation: { select: { name: true } } },
  })
  if (!pairing) throw new NotFound()
  return pairing
}

/** Whether somebody is of the side that seeks help; NotPermitted for whoever is of neither. */
function isAsker(actor: Actor, pairing: { askingOrganisationId: string; peerOrganisationId: string }): boolean {
  if (actor.role !== 'municipal_staff') throw new NotPermitted()
  if (actor.organisationId === pairing.askingOrganisationId) return true
  if (actor.organisationId === pairing.peerOrganisationId) return false
  throw new NotPermitted()
}
