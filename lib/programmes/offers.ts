import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import type { AcceptInput, DeclineInput, OfferInput, PassOnInput } from './input'
import { canEnter } from './policy'
import { readGrounds } from './read-grounds'
import { missingOf } from './send-entry'
import { snapshotFigures } from './snapshot-figures'
import { shareProgramme } from './take'

/** Headquarters offers a programme to a municipality, with the reason and the day until which it may answer; the bureau passes it on. */
export async function offerProgramme(
  tx: Tx,
  actor: Actor,
  programmeId: string,
  { municipality: code, offerReason, answerBy }: z.infer<typeof OfferInput>,
): Promise<{ id: string } | Refusal> {
  const programme = await shareProgramme(tx, programmeId)
  if (actor.role !== 'headquarters' || programme.bureauId !== null) throw new NotPermitted()
  if (programme.state !== 'announced') throw new InvalidTransition('offer', programme.state)
  const place = await tx.organisation.findFirst({
    where: { code: code.normalize('NFKC').trim(), kind: 'municipality', endedOn: null },
    select: { id: true, bureauId: true, prefectureCode: true },
  })
  if (!place?.bureauId || !place.prefectureCode) return refuse('municipality', 'unknownOrganisation')
  if (answerBy <= jstDate(await readClock(tx))) return refuse('answerBy', 'future')
  const standing = { programmeId, askingOrganisationId: place.id, state: { not: 'withdrawn' } }
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`entry:${programmeId}:${place.id}`}, 0))`
  if ((await tx.programmeOffer.count({ where: standing })) > 0) return refuse('municipality', 'offeredAlready')
  const id = randomUUID()
  await tx.programmeOffer.createMany({
    data: {
      ...{ id, programmeId, askingOrganisationId: place.id, bureauId: place.bureauId },
      ...{ prefectureCode: place.prefectureCode, grounds: await readGrounds(tx, place.id, programme.fiscalYear) },
      ...{ reason: offerReason, answerBy: dateColumn(answerBy), offeredByName: actor.name },
    },
  })
  await giveNotice(tx, { kind: 'offer_made', bureauId: place.bureauId, subjectId: id })
  return { id }
}

/** The bureau passes an offer on to the municipality, with words of its own. */
export async function passOfferOn(
  tx: Tx,
  actor: Actor,
  id: string,
  { bureauWords }: z.infer<typeof PassOnInput>,
): Promise<{ id: string }> {
  const offer = await takeOffer(tx, id)
  if (!isDesk(actor) || actor.bureauId !== offer.bureauId) throw new NotPermitted()
  if (offer.state !== 'offered') throw new InvalidTransition('passOn', offer.state)
  const passedOnAt = await readClock(tx)
  await tx.programmeOffer.update({
    where: { id },
    data: { state: 'passed_on', bureauWords, passedOnAt, passedOnByName: actor.name, version: { increment: 1 } },
    select: { id: true },
  })
  await giveNotice(tx, { kind: 'offer_passed_on', bureauId: offer.bureauId, subjectId: id })
  return { id }
}

/** The municipality takes an offer: it becomes an entry, in the municipality's words. */
export async function acceptOffer(
  tx: Tx,
  actor: Actor,
  id: string,
  input: z.infer<typeof AcceptInput>,
): Promise<{ entryId: string } | Refusal> {
  const offer = await takeOwnOffer(tx, actor, id, 'accept')
  const { programmeId, askingOrganisationId, bureauId, prefectureCode } = offer
  const programme = await shareProgramme(tx, programmeId)
  if (programme.state !== 'announced') throw new InvalidTransition('accept', programme.state)
  const missing = missingOf(input)
  if (missing.length > 0) return new Refusal(missing)
  if (input.themeKeys.some((key) => !programme.themeKeys.includes(key))) return refuse('themeKeys', 'choose')
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`entry:${programmeId}:${askingOrganisationId}`}, 0))`
  const standing = await tx.programmeEntry.findFirst({
    where: { programmeId, askingOrganisationId, state: { not: 'withdrawn' } },
    select: { id: true },
  })
  if (standing) return refuse('', 'enteredAlready')
  const now = await readClock(tx)
  const entryId = randomUUID()
  const owned = { id: entryId, programmeId, askingOrganisationId, bureauId, prefectureCode }
  const figures = await snapshotFigures(tx, askingOrganisationId)
  await tx.programmeEntry.createMany({
    data: { ...owned, ...input, figures, sectionId: actor.sectionId, lastWriterMembershipId: actor.membershipId },
  })
  await tx.programmeEntry.update({
    where: { id: entryId },
    data: { state: 'sent', receivedAt: now, sentByName: actor.name },
    select: { id: true },
  })
  await answer(tx, actor, offer, { state: 'accepted', entryId, answer: '' }, now)
  return { entryId }
}

/** The municipality declines; the reason stays with the offer. */
export async function declineOffer(
  tx: Tx,
  actor: Actor,
  id: string,
  { declineReason }: z.infer<typeof DeclineInput>,
): Promise<{ id: string }> {
  const offer = await takeOwnOffer(tx, actor, id, 'decline')
  await answer(tx, actor, offer, { state: 'declined', answer: declineReason }, await readClock(tx))
  return { id }
}

type Given = { state: 'accepted' | 'declined'; answer: string; entryId?: string }

async function answer(tx: Tx, actor: Actor, offer: { id: string; bureauId: string }, given: Given, answeredAt: Date) {
  await tx.programmeOffer.update({
    where: { id: offer.id },
    data: { ...given, answeredAt, answeredByName: actor.name, version: { increment: 1 } },
    select: { id: true },
  })
  await giveNotice(tx, { kind: 'offer_answered', bureauId: offer.bureauId, subjectId: offer.id })
}

async function takeOwnOffer(tx: Tx, actor: Actor, id: string, event: string) {
  const offer = await takeOffer(tx, id)
  if (!canEnter(actor, offer)) throw new NotPermitted()
  if (offer.state !== 'passed_on') throw new InvalidTransition(event, offer.state)
  return offer
}

async function takeOffer(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM programme_offers WHERE id = ${id}::uuid FOR UPDATE`
  const offer = await tx.programmeOffer.findUnique({ where: { id } })
  if (!offer) throw new NotFound()
  return offer
}
