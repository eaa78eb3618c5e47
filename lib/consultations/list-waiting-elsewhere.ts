import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn, dateOf } from '@/lib/japanese/day'
import { REMINDED_BEFORE_DAYS } from '@/lib/planItems/remind-due'

/** Something outside a consultation's page that waits for this office's answer, and where it is answered. */
export type WaitingElsewhere = {
  id: string
  kind:
    | 'poll'
    | 'residentSurvey'
    | 'planItem'
    | 'evaluation'
    | 'survey'
    | 'offer'
    | 'pairing'
    | 'need'
    | 'introduction'
    | 'practice'
    | 'telling'
  href: string
  what: string
  dueOn: Date | null
}

const MOST = 50

/** Dates asked for, evaluations and surveys, questionnaires of the town's own whose results wait, items for its plans that are due, offers of a programme, pairings with another town, practices and words to others to agree to, and what the network asks; each only while it can be answered. */
export async function listWaitingElsewhere(tx: Tx, actor: Actor): Promise<WaitingElsewhere[]> {
  return [
    ...(await listOffered(tx, actor)),
    ...(await listAfterSupport(tx, actor)),
    ...(await listPracticesAsked(tx, actor)),
    ...(await listTellingsAsked(tx, actor)),
    ...(await listInNetwork(tx, actor)),
    ...(await listUnread(tx, actor)),
    ...(await listForPlans(tx, actor)),
  ]
}

async function listAfterSupport(tx: Tx, { userId, organisationId, role }: Actor): Promise<WaitingElsewhere[]> {
  const today = dateOf(await readClock(tx))
  const mine = { role, OR: [{ userId }, { organisationId }] }
  const polls = await tx.datePollRespondent.findMany({
    where: { ...mine, answeredAt: null, poll: { state: 'open', closesOn: { gte: today } } },
    orderBy: [{ poll: { closesOn: 'asc' } }, { id: 'asc' }],
    take: MOST,
    select: { id: true, poll: { select: { label: true, closesOn: true } } },
  })
  const duties = await tx.duty.findMany({
    where: { ...mine, state: 'open', opensOn: { lte: today } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, kind: true, title: true, dueOn: true },
  })
  return [
    ...polls.map(({ id, poll }) => ({
      ...{ id, kind: 'poll' as const, href: `/date-polls/${id}` },
      ...{ what: poll.label, dueOn: poll.closesOn },
    })),
    ...duties.map(({ id, kind, title, dueOn }) => ({
      ...{ id, kind: kind === 'survey' ? ('survey' as const) : ('evaluation' as const), href: `/duties/${id}` },
      ...{ what: title, dueOn },
    })),
  ]
}

async function listPracticesAsked(tx: Tx, { organisationId }: Actor): Promise<WaitingElsewhere[]> {
  const drafts = await tx.practiceDraft.findMany({
    where: {
      askingOrganisationId: organisationId,
      OR: [{ state: 'asked' }, { state: 'published', checkAskedAt: { not: null } }],
    },
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, title: true, answerBy: true, checkBy: true },
  })
  return drafts.map(({ id, title, answerBy, checkBy }) => ({
    ...{ id, kind: 'practice' as const, href: `/my/practices/${id}` },
    ...{ what: title, dueOn: checkBy ?? answerBy },
  }))
}

/** Own consultations that the desk would like to tell others of. */
async function listTellingsAsked(tx: Tx, { organisationId }: Actor): Promise<WaitingElsewhere[]> {
  const tellings = await tx.askedRequest.findMany({
    where: { askingOrganisationId: organisationId, state: 'asked' },
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, title: true, answerBy: true, consultation: { select: { number: true } } },
  })
  return tellings.map(({ id, title, answerBy, consultation }) => ({
    ...{ id, kind: 'telling' as const, href: `/my/consultations/${consultation.number}/telling` },
    ...{ what: title, dueOn: answerBy },
  }))
}

async function listOffered(tx: Tx, { organisationId }: Actor): Promise<WaitingElsewhere[]> {
  const offers = await tx.programmeOffer.findMany({
    where: { askingOrganisationId: organisationId, state: 'passed_on' },
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, answerBy: true, programme: { select: { name: true } } },
  })
  const asking = { askingOrganisationId: organisationId, state: 'proposed' }
  const pairings = await tx.peerPairing.findMany({
    where: { OR: [asking, { peerOrganisationId: organisationId, state: 'asked' }] },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, summary: true },
  })
  return [
    ...offers.map(({ id, answerBy, programme }) => ({
      ...{ id, kind: 'offer' as const, href: `/my/applications/offers/${id}` },
      ...{ what: programme.name, dueOn: answerBy },
    })),
    ...pairings.map(({ id, summary }) => ({
      ...{ id, kind: 'pairing' as const, href: `/my/applications/peers/${id}` },
      ...{ what: summary, dueOn: null },
    })),
  ]
}

async function listInNetwork(tx: Tx, { organisationId }: Actor): Promise<WaitingElsewhere[]> {
  const needs = await tx.networkPost.findMany({
    where: { state: 'to_agree', owner: { organisationId } },
    orderBy: { id: 'asc' },
    take: MOST,
    select: { id: true, title: true },
  })
  const introductions = await tx.networkIntroduction.findMany({
    where: { state: 'proposed', sides: { some: { organisationId, answeredAt: null } } },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, post: { select: { title: true } } },
  })
  return [
    ...needs.map(({ id, title }) => ({
      ...{ id, kind: 'need' as const, href: `/network/posts/${id}` },
      ...{ what: title, dueOn: null },
    })),
    ...introductions.map(({ id, post }) => ({
      ...{ id, kind: 'introduction' as const, href: `/network/introductions/${id}` },
      ...{ what: post.title, dueOn: null },
    })),
  ]
}

/** Questionnaires for residents that are over, without a word yet on what they have shown. */
async function listUnread(tx: Tx, { organisationId }: Actor): Promise<WaitingElsewhere[]> {
  const today = dateOf(await readClock(tx))
  const surveys = await tx.residentSurvey.findMany({
    where: {
      ...{ askingOrganisationId: organisationId, findings: '' },
      OR: [{ state: 'ended' }, { state: 'open', closesOn: { lt: today } }],
    },
    orderBy: [{ closesOn: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, title: true, support: { select: { consultation: { select: { number: true } } } } },
  })
  return surveys.map(({ id, title, support }) => ({
    ...{ id, kind: 'residentSurvey' as const, href: `/my/consultations/${support.consultation.number}/surveys/${id}` },
    ...{ what: title, dueOn: null },
  }))
}

/** What is to go into a plan and is due soon or was. */
async function listForPlans(tx: Tx, { organisationId }: Actor): Promise<WaitingElsewhere[]> {
  const soon = addDays(jstDate(await readClock(tx)), REMINDED_BEFORE_DAYS)
  const items = await tx.planItem.findMany({
    where: { askingOrganisationId: organisationId, state: 'considering', dueOn: { lte: dateColumn(soon) } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, what: true, dueOn: true },
  })
  return items.map(({ id, what, dueOn }) => ({
    ...{ id, kind: 'planItem' as const, href: `/my/plan-items/${id}`, what, dueOn },
  }))
}
