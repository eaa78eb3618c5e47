import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { canPlanSession } from '@/lib/plannedSessions/policy'
import { mayBePlannedUnder } from '@/lib/plannedSessions/states'
import { type LockedSupport, lockSupport } from '@/lib/supports/lock'
import { recordEvent } from '@/lib/timeline/record'
import { askRespondents } from './ask'
import type { PollInput } from './input'
import { listMembers } from './members'
import { instantsOf } from './slots'

/**
 * Opens a poll for the date of a meeting: candidate times, a closing day, and those who are asked, in the portal or each by a
 * link of one's own. Holidays, closing days and 議会 days are marked in the form and refused nowhere: the offices know better.
 */
export async function openPoll(
  tx: Tx,
  actor: Actor,
  supportId: string,
  input: PollInput,
): Promise<{ id: string } | Refusal> {
  const locked = await lockSupport(tx, supportId)
  const { support, consultation } = locked
  if (!canPlanSession(actor, consultation)) throw new NotPermitted()
  if (!mayBePlannedUnder(support.state)) throw new InvalidTransition('openPoll', support.state)
  if (input.meeting) await findPlanned(tx, supportId, input.meeting)
  const now = await readClock(tx)
  const wrong = misdated(input, jstDate(now))
  if (wrong) return wrong
  const members = (await listMembers(tx, consultation, supportId)).filter(({ value }) => input.members.includes(value))
  if (members.length + input.people.length === 0) return refuse('members', 'choose')

  const id = await insertPoll(tx, actor, locked, input)
  await askRespondents(tx, actor, consultation, { id, members, people: input.people, slots: input.candidates })
  await recordEvent(tx, actor, consultation, {
    ...{ kind: 'poll_opened', subjectId: id },
    facts: { menu: support.menu.name, label: input.label, count: input.candidates.length, on: input.closesOn },
  })
  await touch(tx, consultation.id, now)
  return { id }
}

async function findPlanned(tx: Tx, supportId: string, id: string) {
  const planned = await tx.plannedSession.findFirst({ where: { id, supportId }, select: { state: true } })
  if (!planned) throw new NotFound()
  if (planned.state !== 'planned') throw new InvalidTransition('openPoll', planned.state)
}

/** The closing day is ahead of today or today itself, and before every candidate day. */
function misdated({ closesOn, candidates }: PollInput, today: string): Refusal | null {
  if (closesOn < today) return refuse('closesOn', 'notPast')
  if (candidates.some(({ day }) => day <= today)) return refuse('slots', 'future')
  return candidates.some(({ day }) => day <= closesOn) ? refuse('closesOn', 'beforeCandidates') : null
}

async function insertPoll(
  tx: Tx,
  actor: Actor,
  { support, consultation }: LockedSupport,
  { label, message, mode, place, travelMinutes, closesOn, meeting, candidates }: PollInput,
): Promise<string> {
  const id = randomUUID()
  const owned = ownedBy(consultation)
  await tx.datePoll.createMany({
    data: {
      ...{ id, supportId: support.id, ...owned, plannedSessionId: meeting, label, message, mode, place },
      ...{ travelMinutes, closesOn: dateColumn(closesOn), openedByName: actor.name },
    },
  })
  await tx.datePollSlot.createMany({
    data: candidates.map((slot) => ({ pollId: id, ...owned, ...instantsOf(slot) })),
  })
  return id
}
