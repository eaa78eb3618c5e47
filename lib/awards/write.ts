import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dateColumnOrNull, dayOf } from '@/lib/japanese/day'
import { recordAwardEvent } from './events'
import type { AwardCallInput, AwardChangeInput, AwardDaysInput, TypedCriterion } from './input'
import { canPrepareAward } from './policy'
import { nextState } from './states'
import { assertSeen, takeAward } from './take'

type Days = AwardCallInput['days']

/** Writes a call for the award; nobody outside the desk sees it before it is opened. */
export async function addAward(tx: Tx, actor: Actor, input: AwardCallInput): Promise<{ id: string } | Refusal> {
  if (!canPrepareAward(actor)) throw new NotPermitted()
  const { bureauId } = actor
  const criteria = await checked(tx, bureauId, input)
  if (criteria instanceof Refusal) return criteria
  const id = randomUUID()
  const written = { writtenAt: await readClock(tx), writtenByName: actor.name }
  await tx.awardCall.createMany({ data: { id, bureauId, ...input.words, ...columns(input.days), ...written } })
  await tx.awardCriterion.createMany({ data: criteria.map((one) => ({ ...one, callId: id, bureauId })) })
  await recordAwardEvent(tx, actor, { id, bureauId }, 'written')
  return { id }
}

/** Changes a call that has not been opened yet. */
export async function changeAward(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, ...input }: AwardChangeInput,
): Promise<{ id: string } | Refusal> {
  if (!canPrepareAward(actor)) throw new NotPermitted()
  const call = await takeAward(tx, id)
  nextState(call.state, 'change')
  assertSeen(call, version)
  const { bureauId } = call
  const criteria = await checked(tx, bureauId, input)
  if (criteria instanceof Refusal) return criteria
  await tx.awardCall.updateMany({
    where: { id },
    data: { ...input.words, ...columns(input.days), version: { increment: 1 } },
  })
  await tx.awardCriterion.deleteMany({ where: { callId: id } })
  await tx.awardCriterion.createMany({ data: criteria.map((one) => ({ ...one, callId: id, bureauId })) })
  await recordAwardEvent(tx, actor, call, 'changed')
  return { id }
}

/** Moves the days of a call that is under way: nominations until it is closed, selection and award until the decision. */
export async function moveAwardDays(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, ...days }: AwardDaysInput,
): Promise<{ id: string } | Refusal> {
  if (!canPrepareAward(actor)) throw new NotPermitted()
  const call = await takeAward(tx, id)
  nextState(call.state, 'moveDays')
  assertSeen(call, version)
  const moved = call.state === 'closed' ? { ...days, nominationsDue: dayOf(call.nominationsDue) } : days
  const wrong = wrongDays(moved)
  if (wrong) return wrong
  const today = jstDate(await readClock(tx))
  if (call.state === 'open' && moved.nominationsDue < today) return refuse('nominationsDue', 'awardDay')
  if (moved.selectionOn < today) return refuse('selectionOn', 'awardDay')
  await tx.awardCall.updateMany({ where: { id }, data: { ...columns(moved), version: { increment: 1 } } })
  await recordAwardEvent(tx, actor, call, 'changed')
  return { id }
}

async function checked(tx: Tx, bureauId: string, { words, days, criteria }: AwardCallInput) {
  const { matterId } = words
  if (matterId && (await tx.priorityMatter.count({ where: { id: matterId, bureauId } })) === 0)
    return refuse('matterId', 'choose')
  if (days.nominationsDue < jstDate(await readClock(tx))) return refuse('nominationsDue', 'awardDay')
  return wrongDays(days) ?? readCriteria(criteria)
}

function wrongDays({ nominationsDue, selectionOn, awardOn }: Days): Refusal | null {
  if (selectionOn < nominationsDue) return refuse('selectionOn', 'awardOrder')
  return awardOn !== '' && awardOn < selectionOn ? refuse('awardOn', 'awardOrder') : null
}

function readCriteria(typed: readonly TypedCriterion[]) {
  if (typed.length === 0) return refuse('criterion1_name', 'required')
  const read = typed.map(({ weight, ...one }) => ({ ...one, weight: weight === '' ? 1 : Number(weight) }))
  const errors = read.flatMap(({ position, name, weight }) => [
    ...(name === '' ? [{ field: `criterion${position}_name`, key: 'required' }] : []),
    ...(Number.isInteger(weight) && weight >= 1 && weight <= 10
      ? []
      : [{ field: `criterion${position}_weight`, key: 'awardWeight' }]),
  ])
  return errors.length > 0 ? new Refusal(errors) : read
}

function columns({ nominationsDue, selectionOn, awardOn }: Days) {
  return {
    ...{ nominationsDue: dateColumn(nominationsDue), selectionOn: dateColumn(selectionOn) },
    awardOn: dateColumnOrNull(awardOn || null),
  }
}
