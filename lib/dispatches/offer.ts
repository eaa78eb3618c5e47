import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { LockedAdvisor } from '@/lib/advisors/lock'
import { mailboxOfAdvisor } from '@/lib/advisors/mailbox-of'
import { ownedBy } from '@/lib/consultations/owned'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { type LockedSupport, lockSupport } from '@/lib/supports/lock'
import { canSendRequest } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import { refuseChoice } from './choice'
import { enter } from './ledger'
import { isDispatchMenu } from './menus'
import type { OfferInput } from './offer-input'
import { refuseAdvisor, refuseQuota } from './refuse-offer'
import { type Account, accountOf, tellAdvisor } from './tell-advisor'

/**
 * 打診: asks an advisor under a support. The days are reserved from now on; they are the advisor's once accepted.
 * Whoever has no account answers by a one-time link. The advisor reads the municipality's name, title and summary, and nothing else of the consultation.
 */
export async function offerDispatch(
  tx: Tx,
  actor: Actor,
  supportId: string,
  input: OfferInput,
): Promise<{ id: string } | Refusal> {
  const locked = await lockSupport(tx, supportId)
  const { support, consultation } = locked
  if (!canSendRequest(actor, consultation)) throw new NotPermitted()
  if (!isDispatchMenu(support.menu.kind) || !mayBeAskedUnder(support.state))
    throw new InvalidTransition('offerDispatch', support.state)
  const advisor = await tx.advisor.findUnique({ where: { id: input.advisorId } })
  if (!advisor) return refuse('advisorId', 'choose')
  const now = await readClock(tx)
  const year = fiscalYear(input.fromOn)
  const of = {
    ...{ bureauId: consultation.bureauId, fiscalYear: year, advisorId: advisor.id },
    ...{ organisationId: consultation.askingOrganisationId, menuKey: support.menu.key },
  }
  const account = await accountOf(tx, advisor)
  const mailbox = account ? null : await mailboxOfAdvisor(tx, advisor)
  const choice = await refuseChoice(tx, supportId, input)
  const wrong =
    refuseDays(input, jstDate(now)) ??
    (await refuseAdvisor(tx, supportId, advisor, of.organisationId)) ??
    (account || mailbox ? null : refuse('advisorId', 'noMailbox')) ??
    choice.refusal ??
    (await refuseQuota(tx, of, input))
  if (wrong) return wrong

  const requestId = await write(tx, actor, locked, input, { advisor, account, year, now })
  const { overrideReason, overQuotaReason } = input
  await tx.dispatchChoice.createMany({
    data: {
      requestId,
      bureauId: of.bureauId,
      ...choice.chosen,
      overrideReason,
      overQuotaReason,
      chosenByName: actor.name,
    },
  })
  const amount = { days: input.days, hours: input.hours, yen: input.feeYen + input.travelYen }
  await enter(tx, { ...of, requestId }, { act: 'offer', stage: 'reserved', byName: actor.name, ...amount })
  await touch(tx, consultation.id, now)
  const facts = { party: advisor.name, menu: support.menu.name }
  await recordEvent(tx, actor, consultation, { kind: 'offer_sent', audience: 'internal', subjectId: requestId, facts })
  await tellAdvisor(tx, actor, consultation, { requestId, name: advisor.name, account, mailbox, dueOn: input.dueOn })
  return { id: requestId }
}

function refuseDays(input: OfferInput, today: string): Refusal | null {
  const { dueOn, fromOn, untilOn, days, hours, consented } = input
  if (dueOn <= today) return refuse('dueOn', 'future')
  if (fromOn < today) return refuse('fromOn', 'notPast')
  if (untilOn < fromOn) return refuse('untilOn', 'order')
  if (days + hours === 0) return refuse('days', 'daysOrHours')
  return consented ? null : refuse('consented', 'choose')
}

type Chosen = { advisor: LockedAdvisor; account: Account | null; year: number; now: Date }

async function write(
  tx: Tx,
  actor: Actor,
  { support, consultation }: LockedSupport,
  input: OfferInput,
  { advisor, account, year, now }: Chosen,
): Promise<string> {
  const id = randomUUID()
  const owned = { supportId: support.id, ...ownedBy(consultation) }
  const { title, summary, mode, days, hours, feeYen, travelYen } = input
  await tx.request.createMany({
    data: {
      ...{ id, ...owned, kind: 'offer', addresseeRole: 'advisor', addresseeName: advisor.name, title, summary },
      ...{ addresseeUserId: account?.userId ?? null, addresseeOrganisationId: account?.organisationId ?? null },
      ...{ dueOn: dateColumn(input.dueOn), consentedAt: now, sentAt: now, sentByName: actor.name },
    },
  })
  await tx.dispatchOffer.createMany({
    data: {
      ...{ requestId: id, ...owned, advisorId: advisor.id, menuKey: support.menu.key, fiscalYear: year },
      ...{ mode, days, hours, feeYen, travelYen, fromOn: dateColumn(input.fromOn), untilOn: dateColumn(input.untilOn) },
    },
  })
  return id
}
