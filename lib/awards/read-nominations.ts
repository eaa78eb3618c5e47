import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { canNominate } from './policy'

const CALLS_SHOWN = 20
const OWN_SHOWN = 100
const PRACTICES_OFFERED = 500

/** The calls that take nominations on `today` in a person's area, the next to close first. */
export async function listOpenCalls(tx: Tx, bureauId: string | null, today: string) {
  if (!bureauId) return []
  return await tx.awardCall.findMany({
    where: { bureauId, state: 'open', nominationsDue: { gte: dateColumn(today) } },
    orderBy: [{ nominationsDue: 'asc' }, { id: 'asc' }],
    take: CALLS_SHOWN,
    select: { id: true, title: true, fiscalYear: true, nominationsDue: true },
  })
}

export type OpenAwardCall = Awaited<ReturnType<typeof listOpenCalls>>[number]

/** What a person's office or he or she nominated, and for a municipality what others nominated of its own; the newest first. */
export async function listOwnNominations(tx: Tx, actor: Actor, callId?: string) {
  const own = isDesk(actor)
    ? { nominatedSide: 'desk' }
    : actor.role === 'council_member'
      ? { nominatedUserId: actor.userId }
      : {}
  return await tx.awardNomination.findMany({
    where: { ...own, bureauId: actor.bureauId ?? '', ...(callId ? { callId } : {}) },
    orderBy: [{ nominatedAt: 'desc' }, { id: 'asc' }],
    take: OWN_SHOWN,
    select: {
      ...{ id: true, callId: true, title: true, nominatedByOffice: true, withdrawnAt: true, consent: true },
      organisation: { select: { name: true, nameEn: true } },
      call: { select: { fiscalYear: true, title: true, state: true } },
      decision: { select: { result: true } },
    },
  })
}

export type OwnNomination = Awaited<ReturnType<typeof listOwnNominations>>[number]

/** One nomination as this person may read it; null when there is none. */
export async function readNomination(tx: Tx, callId: string, id: string) {
  if (![callId, id].every((one) => z.uuid().safeParse(one).success)) return null
  return await tx.awardNomination.findFirst({
    where: { id, callId },
    select: {
      ...{ id: true, callId: true, bureauId: true, title: true, summary: true, why: true, nominatedSide: true },
      ...{ nominatedByName: true, nominatedByOffice: true, nominatedAt: true, nominatedUserId: true },
      ...{ nominatedOrganisationId: true, organisationId: true, prefectureCode: true, consent: true },
      ...{ consentByName: true, consentNotedByName: true, consentAt: true, withdrawnAt: true, withdrawnByName: true },
      practice: { select: { id: true, title: true } },
      organisation: { select: { name: true, nameEn: true } },
      call: { select: { title: true, fiscalYear: true, state: true, nominationsDue: true, selectionOn: true } },
      decision: { select: { result: true, reason: true } },
    },
  })
}

export type NominationRead = NonNullable<Awaited<ReturnType<typeof readNomination>>>

/** The published practices a person may nominate: a municipality its own, a prefecture those of its municipalities, others those of the area. */
export async function listNominablePractices(tx: Tx, actor: Actor) {
  return await tx.practice.findMany({
    where: nominableBy(actor),
    orderBy: [{ organisation: { code: 'asc' } }, { publishedAt: 'desc' }, { id: 'asc' }],
    take: PRACTICES_OFFERED,
    select: { id: true, title: true, organisation: { select: { name: true, nameEn: true } } },
  })
}

export type NominablePractice = Awaited<ReturnType<typeof listNominablePractices>>[number]

/** The call in which this person may nominate a published practice now, the next to close; null when there is none. */
export async function findCallToNominate(tx: Tx, actor: Actor, practiceId: string): Promise<OpenAwardCall | null> {
  if (!canNominate(actor)) return null
  const [call] = await listOpenCalls(tx, actor.bureauId, jstDate(await readClock(tx)))
  if (!call) return null
  return (await tx.practice.count({ where: { id: practiceId, ...nominableBy(actor) } })) > 0 ? call : null
}

function nominableBy({ bureauId, prefectureCode, organisationId, role }: Actor) {
  return role === 'municipal_staff'
    ? { organisationId }
    : { organisation: { bureauId, ...(role === 'prefecture_staff' ? { prefectureCode } : {}) } }
}
