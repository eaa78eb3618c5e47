import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { canTriage } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import { listChoosableSections } from '@/lib/organisations/sections'
import { recordEvent } from '@/lib/timeline/record'
import type { TransferInput } from './input'

/**
 * Hands a consultation, or one support of it, to another section of the bureau 回付. It is theirs once they accept;
 * the municipality keeps its named officer throughout.
 */
export async function sendTransfer(
  tx: Tx,
  actor: Actor,
  number: string,
  { toSectionId, supportId, remark }: TransferInput,
): Promise<{ number: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'transfer')
  const today = jstDate(await readClock(tx))
  const sections = await listChoosableSections(tx, consultation.bureauId, today)
  const to = sections.find(({ id, from }) => id === toSectionId && from <= today)
  if (!to) return refuse('toSectionId', 'choose')
  const present = await readPresent(tx, consultation.id, supportId)
  if (present === undefined) return refuse('supportId', 'choose')
  if (present === toSectionId) return refuse('toSectionId', 'sameSection')
  const pending = await tx.transfer.count({ where: { consultationId: consultation.id, supportId, state: 'sent' } })
  if (pending > 0) throw new InvalidTransition('transfer', 'sent')

  const id = randomUUID()
  await tx.transfer.createMany({
    data: {
      id,
      ...ownedBy(consultation),
      ...{ supportId, fromSectionId: present ?? actor.sectionId, toSectionId, remark },
      sentByMembershipId: actor.membershipId,
      sentByName: actor.name,
    },
  })
  const facts = { to: to.name, reason: remark }
  await recordEvent(tx, actor, consultation, { kind: 'transfer_sent', audience: 'internal', subjectId: id, facts })
  await giveNotice(tx, {
    kind: 'transfer_sent',
    bureauId: consultation.bureauId,
    consultationId: consultation.id,
    subjectId: id,
  })
  return { number }
}

/** The section that has it now; null when nobody said so yet, undefined when there is no such support. */
async function readPresent(tx: Tx, consultationId: string, supportId: string | null) {
  if (!supportId)
    return (await tx.triage.findUnique({ where: { consultationId }, select: { sectionId: true } }))?.sectionId ?? null
  return (await tx.support.findFirst({ where: { id: supportId, consultationId }, select: { sectionId: true } }))
    ?.sectionId
}
