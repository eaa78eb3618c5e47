import type { Actor } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { Refusal, refuse } from '@/lib/forms/errors'
import { changePlan } from '@/lib/plannedSessions/change'
import { PlanInput } from '@/lib/plannedSessions/input'
import { textsOf } from '@/lib/plannedSessions/lock'
import { planSession } from '@/lib/plannedSessions/plan'
import { tellRespondents } from '@/lib/plannedSessions/tell'
import { recordEvent } from '@/lib/timeline/record'
import type { ConfirmInput } from './input'
import { takePoll } from './lock'
import { slotOf } from './slots'

/**
 * Decides the date: one candidate time becomes the day and time of the planned meeting, and everybody who was asked is told,
 * each alone. Once; afterwards the meeting itself is moved.
 */
export async function confirmPoll(
  tx: Tx,
  actor: Actor,
  supportId: string,
  pollId: string,
  { slot: slotId, mode, place, onlineUrl }: ConfirmInput,
): Promise<{ id: string } | Refusal> {
  const { support, consultation, poll } = await takePoll(tx, actor, supportId, pollId, 'confirmPoll')
  const slot = poll.slots.find(({ id }) => id === slotId)
  if (!slot) return refuse('slot', 'choose')
  const now = await readClock(tx)
  if (slot.startsAt <= now) return refuse('slot', 'future')
  const { day, from, until } = slotOf(slot)
  const planned = poll.plannedSession?.state === 'planned' ? poll.plannedSession : null
  const input = PlanInput.parse({
    ...(planned ? textsOf(planned) : { label: poll.label }),
    ...{ plannedOn: day, startsAt: from, endsAt: until, timingNote: '', mode: mode ?? '', place, onlineUrl },
  })
  const meeting = planned
    ? await changePlan(tx, actor, supportId, planned.id, { ...input, version: planned.version })
    : await planSession(tx, actor, supportId, input)
  if (meeting instanceof Refusal) return meeting
  await tx.datePoll.update({
    where: { id: pollId },
    data: {
      ...{ state: 'confirmed', confirmedSlotId: slotId, plannedSessionId: meeting.id },
      version: { increment: 1 },
    },
    select: { id: true },
  })
  await recordEvent(tx, actor, consultation, {
    ...{ kind: 'poll_confirmed', subjectId: pollId },
    facts: { menu: support.menu.name, label: poll.label, on: day },
  })
  await tellRespondents(tx, meeting.id, consultation.bureauId, 'planned')
  await touch(tx, consultation.id, now)
  return meeting
}
