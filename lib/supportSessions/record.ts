import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { LockedConsultation } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import { markContact } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { bearDuties } from '@/lib/duties/bear'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import type { Refusal } from '@/lib/forms/errors'
import { dateColumn, dateColumnOrNull } from '@/lib/japanese/day'
import { holdPlanned, lockPlanToRecord } from '@/lib/plannedSessions/hold'
import { lockSupport } from '@/lib/supports/lock'
import { canRecordSession } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import type { SessionInput } from './input'
import { misdated } from './misdated'
import { mayBeRecordedUnder } from './rows'

/** Records a support session 支援の回; the municipality reads it from then on. A planned meeting that it records is held with it, once; a dispatch brings its duties. */
export async function recordSession(
  tx: Tx,
  actor: Actor,
  supportId: string,
  input: SessionInput,
): Promise<{ id: string } | Refusal> {
  const locked = await lockSupport(tx, supportId)
  const { support, consultation } = locked
  if (!canRecordSession(actor, consultation)) throw new NotPermitted()
  if (!mayBeRecordedUnder(support.state)) throw new InvalidTransition('recordSession', support.state)
  const now = await readClock(tx)
  const wrong = misdated(input, now)
  if (wrong) return wrong
  if (input.planned) await lockPlanToRecord(tx, supportId, input.planned)

  const id = randomUUID()
  await tx.supportSession.createMany({
    data: { id, supportId, ...ownedBy(consultation), ...columnsOf(input), recordedByName: actor.name, createdAt: now },
  })
  await keepParticipants(tx, consultation, id, input)
  if (input.planned) await holdPlanned(tx, input.planned, id)
  await bearDuties(tx, actor, locked, { ...input, id }, now)
  await markContact(tx, consultation.id, now)
  await recordEvent(tx, actor, consultation, {
    kind: 'session_recorded',
    subjectId: id,
    facts: { menu: support.menu.name, label: input.label, on: input.heldOn },
  })
  return { id }
}

/** What of a session stands in its own row. */
export function columnsOf(input: Omit<SessionInput, 'planned'>) {
  const { label, mode, place, aims, content, insights, nextSteps } = input
  const days = { heldOn: dateColumn(input.heldOn), nextOn: dateColumnOrNull(input.nextOn) }
  return { label, mode, place, aims, content, insights, nextSteps, ...days }
}

/** Writes down who took part in a session, by kind and number. */
export async function keepParticipants(
  tx: Tx,
  consultation: LockedConsultation,
  sessionId: string,
  { participants }: Pick<SessionInput, 'participants'>,
) {
  await tx.sessionParticipant.createMany({
    data: participants.map(({ kind, number }) => ({ sessionId, ...ownedBy(consultation), kind, number })),
  })
}
