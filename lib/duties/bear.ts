import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { mailboxOfAdvisor } from '@/lib/advisors/mailbox-of'
import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import { type Owned, ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { addDays, fiscalYear, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { issueLink } from '@/lib/links/issue'
import { giveNotice } from '@/lib/notices/give-notice'
import { readClosingDays } from '@/lib/organisations/closing-days'
import type { LockedSupport } from '@/lib/supports/lock'
import { evaluationDays, surveyDays } from './days'
import { readDutySettings } from './settings'
import type { DutyKind } from './states'

type Held = { id: string; label: string; heldOn: string; content: string; nextSteps: string }
type Advisor = {
  advisorId: string | null
  userId: string | null
  organisationId: string | null
  name: string
  mailbox: string | null
}
type Asked = { opensOn: string; dueOn: string }
type Days = { today: string; reportBy: string; evaluation: Asked; survey: Asked }

/** Days the link to a report works (当方設定). */
const LINK_DAYS = 30

/**
 * What a session of a dispatch brings with it: each advisor's report within the bureau's week, the municipality's word on each
 * advisor, and, once for a fiscal year, its survey of the next one; neither while people change posts nor on days on which the
 * municipality cannot. The report comes filled in from the minutes; an advisor
 * without an account gets a link to it.
 */
export async function bearDuties(
  tx: Tx,
  actor: Actor,
  { support, consultation }: LockedSupport,
  held: Held,
  now: Date,
): Promise<void> {
  if (support.menu.kind !== 'advisor') return
  const owned = ownedBy(consultation)
  const days = await daysOf(tx, owned, held.heldOn, jstDate(now))
  const of = { ...owned, supportId: support.id, heldOn: dateColumn(held.heldOn) }
  const town = await officeOf(tx, owned.askingOrganisationId)
  for (const advisor of await listAdvisors(tx, support.id)) {
    const { advisorId, userId, organisationId, name } = advisor
    const about = { title: held.label, supportSessionId: held.id, aboutAdvisorId: advisorId }
    const hasAccount = userId !== null || organisationId !== null
    const id = await insert(tx, {
      ...{ ...of, ...about, kind: 'report', minutes: minutesOf(held), role: 'advisor', partyName: name },
      ...{ userId, organisationId: userId ? null : organisationId, opensOn: days.today, dueOn: days.reportBy },
      ...{ aboutUserId: userId, aboutName: name, ...(hasAccount ? { askedAt: now } : {}) },
    })
    if (!hasAccount) await linkTo(tx, actor, owned.bureauId, { id, ...advisor })
    await insert(tx, {
      ...{ ...of, ...about, kind: 'evaluation', ...town, aboutUserId: userId, aboutName: name, ...days.evaluation },
      ...(days.evaluation.opensOn === days.today ? { askedAt: now } : {}),
    })
  }
  const asked = await tx.duty.count({
    where: { supportId: support.id, kind: 'survey', opensOn: withinYear(fiscalYear(held.heldOn) + 1) },
  })
  if (asked === 0) await insert(tx, { ...of, kind: 'survey', title: support.menu.name, ...town, ...days.survey })
}

async function daysOf(
  tx: Tx,
  of: { bureauId: string; askingOrganisationId: string },
  heldOn: string,
  today: string,
): Promise<Days> {
  const { reportDays, counts } = await readDutySettings(tx, of.bureauId)
  const reportBy =
    counts === 'business'
      ? addBusinessDays(today, reportDays, await readClosingDays(tx, of.bureauId))
      : addDays(today, reportDays)
  const closed = await readClosedFor(tx, of)
  return {
    ...{ today, reportBy, survey: surveyDays(fiscalYear(heldOn) + 1, closed) },
    evaluation: evaluationDays(today, closed),
  }
}

/** The days of a fiscal year. */
function withinYear(year: number) {
  return { gte: dateColumn(`${year}-04-01`), lte: dateColumn(`${year + 1}-03-31`) }
}

async function listAdvisors(tx: Tx, supportId: string): Promise<Advisor[]> {
  const requests = await tx.request.findMany({
    where: { supportId, addresseeRole: 'advisor', state: { in: ['accepted', 'answered'] } },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    select: { id: true, addresseeUserId: true, addresseeOrganisationId: true, addresseeName: true },
  })
  const found: Advisor[] = []
  for (const { id, addresseeUserId: userId, addresseeOrganisationId: organisationId, addresseeName: name } of requests)
    found.push({ userId, organisationId, name, ...(await entryOf(tx, id)) })
  return found
}

/** The registry's entry to which an offer was made; a party asked in another way stands in none. */
async function entryOf(tx: Tx, requestId: string): Promise<Pick<Advisor, 'advisorId' | 'mailbox'>> {
  const offer = await tx.dispatchOffer.findUnique({
    where: { requestId },
    select: { advisor: { select: { id: true, userId: true } } },
  })
  if (!offer) return { advisorId: null, mailbox: null }
  return { advisorId: offer.advisor.id, mailbox: await mailboxOfAdvisor(tx, offer.advisor) }
}

/** An advisor without an account reports by a link: mailed where the registry knows a mailbox, else for the officer to hand over. */
async function linkTo(tx: Tx, actor: Actor, bureauId: string, to: Advisor & { id: string }) {
  const linkId = await issueLink(tx, actor, {
    ...{ purpose: 'duty', subjectId: to.id, organisationId: bureauId, bureauId },
    ...{ recipientName: to.name, recipientMailbox: to.mailbox, days: LINK_DAYS },
  })
  if (to.mailbox) await giveNotice(tx, { kind: 'duty_link', bureauId, subjectId: linkId })
}

async function officeOf(tx: Tx, organisationId: string) {
  const office = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { kind: true, name: true },
  })
  const role = office.kind === 'prefecture' ? 'prefecture_staff' : 'municipal_staff'
  return { userId: null, organisationId, role, partyName: office.name }
}

function minutesOf({ content, nextSteps }: Held): string {
  return [content, nextSteps].filter(Boolean).join('\n\n')
}

type NewDuty = Owned & {
  supportId: string
  heldOn: Date
  kind: DutyKind
  title: string
  supportSessionId?: string
  minutes?: string
  userId: string | null
  organisationId: string | null
  role: string
  partyName: string
  aboutUserId?: string | null
  aboutName?: string
  aboutAdvisorId?: string | null
  opensOn: string
  dueOn: string
  askedAt?: Date
}

async function insert(tx: Tx, { opensOn, dueOn, ...duty }: NewDuty): Promise<string> {
  const id = randomUUID()
  await tx.duty.createMany({ data: { id, ...duty, opensOn: dateColumn(opensOn), dueOn: dateColumn(dueOn) } })
  const { bureauId, consultationId } = duty
  if (duty.askedAt) await giveNotice(tx, { kind: 'duty_asked', bureauId, consultationId, subjectId: id })
  return id
}
