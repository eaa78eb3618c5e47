import { randomUUID } from 'node:crypto'
import { type Actor, isDesk, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import { findMunicipalities, municipalitiesMeant } from '@/lib/organisations/find-municipality'
import { recordAwardEvent } from './events'
import type { NominationInput } from './input'
import { canNominate } from './policy'
import { nextState, takesNominations } from './states'
import { takeAward } from './take'

type Place = { organisationId: string; prefectureCode: string }
type Proposed = Place & { practiceId: string | null; title: string; summary: string }

/**
 * 推薦: proposes a practice for the award while the call is open. A municipality proposes its own, a prefecture those of its
 * municipalities, members of the council and the desk any of the area. The municipality hears of what others propose.
 */
export async function nominate(
  tx: Tx,
  actor: Actor,
  callId: string,
  { why, agrees, ...input }: NominationInput,
): Promise<{ id: string } | Refusal> {
  if (!canNominate(actor)) throw new NotPermitted()
  const call = await takeAward(tx, callId)
  nextState(call.state, 'nominate')
  const now = await readClock(tx)
  if (!takesNominations(call, jstDate(now))) return refuse('', 'awardClosed')
  const proposed = await readProposed(tx, actor, input)
  if (proposed instanceof Refusal) return proposed
  const { bureauId } = call
  const { organisationId, practiceId, title } = proposed
  const same = practiceId ? [{ practiceId }, { organisationId, title }] : [{ organisationId, title }]
  if (await isThere(tx, callId, same)) return refuse(practiceId ? 'practiceId' : 'nominated', 'nominatedAlready')
  const id = randomUUID()
  const side = isDesk(actor) ? 'desk' : actor.role === 'council_member' ? 'council' : sideOf(actor)
  const consents = agrees && actor.role === 'municipal_staff'
  await tx.awardNomination.createMany({
    data: {
      ...{ id, callId, bureauId, ...proposed, why, nominatedSide: side, nominatedAt: now },
      ...{ nominatedOrganisationId: actor.organisationId, nominatedUserId: actor.userId },
      ...{ nominatedMembershipId: actor.membershipId, nominatedByName: actor.name },
      nominatedByOffice: [actor.organisationName, actor.sectionLabel].filter(Boolean).join(' '),
      ...(consents
        ? { consent: 'given', consentByName: actor.name, consentNotedByName: actor.name, consentAt: now }
        : {}),
    },
  })
  await recordAwardEvent(tx, actor, call, 'nominated', title)
  if (side !== 'municipality') await giveNotice(tx, { kind: 'award_nominated', bureauId, subjectId: id })
  return { id }
}

async function isThere(
  tx: Tx,
  callId: string,
  same: { practiceId?: string; organisationId?: string; title?: string }[],
) {
  return (await tx.awardNomination.count({ where: { callId, withdrawnAt: null, OR: same } })) > 0
}

async function readProposed(
  tx: Tx,
  actor: Actor,
  { practiceId, municipality, nominated: title, summary }: Omit<NominationInput, 'why' | 'agrees'>,
): Promise<Proposed | Refusal> {
  if (practiceId) return await readFromLibrary(tx, actor, practiceId)
  const place = await findPlace(tx, actor, municipality)
  if (place instanceof Refusal) return place
  if (title === '') return refuse('nominated', 'required')
  if (summary === '') return refuse('summary', 'required')
  return { ...place, practiceId: null, title, summary }
}

async function readFromLibrary(tx: Tx, actor: Actor, id: string): Promise<Proposed | Refusal> {
  const practice = await tx.practice.findFirst({
    where: { id },
    select: {
      ...{ title: true, summary: true, organisationId: true },
      organisation: { select: { bureauId: true, prefectureCode: true } },
    },
  })
  const { bureauId, prefectureCode } = practice?.organisation ?? {}
  const isOwn = actor.role !== 'municipal_staff' || practice?.organisationId === actor.organisationId
  const isOfArea = actor.role !== 'prefecture_staff' || prefectureCode === actor.prefectureCode
  if (!practice || !prefectureCode || bureauId !== actor.bureauId || !isOwn || !isOfArea)
    return refuse('practiceId', 'choose')
  const { title, summary, organisationId } = practice
  return { practiceId: id, title, summary, organisationId, prefectureCode }
}

async function findPlace(tx: Tx, actor: Actor, typed: string): Promise<Place | Refusal> {
  const { organisationId, bureauId, prefectureCode } = actor
  if (actor.role === 'municipal_staff' && prefectureCode) return { organisationId, prefectureCode }
  if (typed === '') return refuse('municipality', 'required')
  const found =
    actor.role === 'prefecture_staff' && prefectureCode
      ? await findMunicipalities(tx, { prefectureCode }, typed)
      : await municipalitiesMeant(tx, bureauId ?? '', typed)
  const exact = found.filter(({ name, code }) => name === typed || code === typed)
  const [meant, ...others] = exact.length > 0 ? exact : found
  if (!meant) return refuse('municipality', 'unknownOrganisation')
  if (others.length > 0) return refuse('municipality', 'ambiguous')
  const place = await tx.organisation.findUniqueOrThrow({ where: { id: meant.id }, select: { prefectureCode: true } })
  return place.prefectureCode
    ? { organisationId: meant.id, prefectureCode: place.prefectureCode }
    : refuse('municipality', 'unknownOrganisation')
}
