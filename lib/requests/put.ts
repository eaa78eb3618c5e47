import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import type { LockedSupport } from '@/lib/supports/lock'
import { recordEvent } from '@/lib/timeline/record'
import type { Addressee } from './list-addressees'
import { KIND_OF } from './states'
import { toldParty } from './told-party'

/** What a party reads, by when it is asked to answer, and the asking side's consent to that. */
type Asking = {
  title: string
  summary: string
  dueOn: string
  consentedAt: Date | null
  consentWay?: string
  consentedByName?: string
  roundId?: string
}

/** What a member of the council is asked beside title and summary, and what joins those who were asked at once. */
export type AdviceAsked = { askedTogether: string; question: string }

/** Writes one request, tells the party, and enters it into the timeline; who may and when is for the caller. */
export async function putRequest(
  tx: Tx,
  actor: Actor,
  { support, consultation }: LockedSupport,
  { role, organisationId, userId, name }: Addressee,
  asking: Asking,
  now: Date,
  advice?: AdviceAsked,
): Promise<string> {
  const id = randomUUID()
  await tx.request.createMany({
    data: {
      ...{ id, supportId: support.id, ...ownedBy(consultation) },
      ...{ kind: KIND_OF[role], addresseeRole: role, addresseeName: name },
      ...{ addresseeOrganisationId: organisationId, addresseeUserId: userId },
      ...{ ...asking, dueOn: dateColumn(asking.dueOn), sentAt: now, sentByName: actor.name },
    },
  })
  if (KIND_OF[role] === 'advice') {
    const asked = advice ?? { askedTogether: asking.roundId ?? id, question: '' }
    await tx.advice.createMany({ data: { requestId: id, ...ownedBy(consultation), ...asked } })
  }
  const facts = { party: toldParty({ addresseeRole: role, addresseeName: name }), menu: support.menu.name }
  await recordEvent(tx, actor, consultation, { kind: 'request_sent', subjectId: id, facts })
  const { bureauId, id: consultationId } = consultation
  await giveNotice(tx, { kind: 'request_sent', bureauId, consultationId, subjectId: id })
  return id
}
