import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumnOrNull } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { type LockedSupport, lockSupport } from '@/lib/supports/lock'
import { canSendRequest } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import type { RequestInput } from './input'
import { type Addressee, listAddressees } from './list-addressees'
import { KIND_OF, mayBeAskedUnder } from './states'

/**
 * Asks one party under a support. The party will read title and summary, and nothing else of the consultation;
 * therefore the municipality's consent to passing them on is recorded with it.
 */
export async function sendRequest(
  tx: Tx,
  actor: Actor,
  supportId: string,
  input: RequestInput,
): Promise<{ id: string } | Refusal> {
  const locked = await lockSupport(tx, supportId)
  const { support, consultation } = locked
  if (!canSendRequest(actor, consultation)) throw new NotPermitted()
  if (!mayBeAskedUnder(support.state)) throw new InvalidTransition('sendRequest', support.state)
  const addressees = await listAddressees(tx, consultation)
  const addressee = addressees.find(({ value }) => value === input.addressee)
  if (!addressee) return refuse('addressee', 'choose')
  if (!input.consented) return refuse('consented', 'choose')
  const now = await readClock(tx)
  if (input.dueOn <= jstDate(now)) return refuse('dueOn', 'future')

  const id = await write(tx, actor, locked, input, addressee, now)
  await touch(tx, consultation.id, now)
  await recordEvent(tx, actor, consultation, {
    kind: 'request_sent',
    subjectId: id,
    facts: { party: addressee.name, menu: support.menu.name },
  })
  const { bureauId } = consultation
  await giveNotice(tx, { kind: 'request_sent', bureauId, consultationId: consultation.id, subjectId: id })
  return { id }
}

async function write(
  tx: Tx,
  actor: Actor,
  { support, consultation }: LockedSupport,
  { title, summary, dueOn }: RequestInput,
  { role, organisationId, userId, name }: Addressee,
  now: Date,
): Promise<string> {
  const id = randomUUID()
  await tx.request.createMany({
    data: {
      id,
      supportId: support.id,
      ...ownedBy(consultation),
      ...{
        kind: KIND_OF[role],
        addresseeRole: role,
        addresseeName: name,
        title,
        summary,
        dueOn: dateColumnOrNull(dueOn),
      },
      ...{ addresseeOrganisationId: organisationId, addresseeUserId: userId },
      ...{ consentedAt: now, sentAt: now, sentByName: actor.name },
    },
  })
  return id
}
