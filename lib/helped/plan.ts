import { mailboxOfAdvisor } from '@/lib/advisors/mailbox-of'
import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import { type Owned, ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { closingDay, type DueDays } from '@/lib/followUps/due-days'
import { dateColumn, dateOf } from '@/lib/japanese/day'
import { mayHaveResult, REQUEST_STATES } from '@/lib/requests/states'
import { officeOf } from './office'

type EndedSupport = Owned & { id: string; endedAt: Date }

/**
 * Plans the questions to those who helped: every party that took on or answered a request under the support is asked once, on the
 * day on which the municipality is asked first, or the next on which its own office can. Whoever has no account is asked by a link where a mailbox is known.
 */
export async function planHelped(
  tx: Tx,
  support: EndedSupport,
  dueFor: (closed: ReadonlySet<string>) => DueDays,
): Promise<void> {
  const { consultationId, askingOrganisationId, bureauId, prefectureCode } = support
  const requests = await tx.request.findMany({
    where: { supportId: support.id, state: { in: REQUEST_STATES.filter(mayHaveResult) } },
    select: {
      ...{ id: true, addresseeUserId: true, addresseeOrganisationId: true, addresseeRole: true, addresseeName: true },
      ...{ support: { select: { menu: { select: { name: true } } } } },
      consultation: { select: { askingOrganisation: { select: { name: true } } } },
    },
  })
  for (const request of requests) {
    const { addresseeUserId: userId, addresseeOrganisationId: officeId } = request
    const organisationId = userId ? null : officeId
    const closed = await readClosedFor(tx, officeOf({ bureauId, organisationId, askingOrganisationId }))
    const due = dueFor(closed)
    await tx.partyFollowUp.createMany({
      data: {
        ...ownedBy({ id: consultationId, askingOrganisationId, bureauId, prefectureCode }),
        ...{ supportId: support.id, requestId: request.id, title: request.support.menu.name },
        ...{ place: request.consultation.askingOrganisation.name, endedOn: dateOf(support.endedAt) },
        ...{ userId, organisationId, role: request.addresseeRole },
        partyName: request.addresseeName,
        mailbox: userId || organisationId ? '' : ((await mailboxOf(tx, request.id)) ?? ''),
        ...{ askOn: dateColumn(due.askOn), answerBy: dateColumn(due.answerBy) },
        closesOn: dateColumn(closingDay(due.answerBy, closed)),
      },
      skipDuplicates: true,
    })
  }
}

async function mailboxOf(tx: Tx, requestId: string): Promise<string | null> {
  const offer = await tx.dispatchOffer.findUnique({
    where: { requestId },
    select: { advisor: { select: { id: true, userId: true } } },
  })
  return offer ? await mailboxOfAdvisor(tx, offer.advisor) : null
}
