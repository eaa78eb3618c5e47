import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { type LockedSupport, lockSupport } from '@/lib/supports/lock'
import { recordEvent } from '@/lib/timeline/record'
import { columnsOf } from './columns'
import type { PlanInput } from './input'
import { canPlanSession } from './policy'
import { mayBePlannedUnder } from './states'
import { tellOfSession } from './tell'

/** Plans a meeting of a support 予定の回. Those who come are told once it has a day; one without a day stands in the plan alone. */
export async function planSession(
  tx: Tx,
  actor: Actor,
  supportId: string,
  input: PlanInput,
): Promise<{ id: string } | Refusal> {
  const locked = await lockSupport(tx, supportId)
  const { support, consultation } = locked
  if (!canPlanSession(actor, consultation)) throw new NotPermitted()
  if (!mayBePlannedUnder(support.state)) throw new InvalidTransition('planSession', support.state)
  const now = await readClock(tx)
  if (input.plannedOn && input.plannedOn < jstDate(now)) return refuse('plannedOn', 'notPast')
  const id = await insertPlanned(tx, actor, locked, input)
  if (input.plannedOn)
    await tellOfSession(tx, { id, consultationId: consultation.id, bureauId: consultation.bureauId }, 'planned')
  await touch(tx, consultation.id, now)
  return { id }
}

/** Writes a plan down behind those there are, with its line in the timeline. The caller has asked who may, locked the support, and tells those who come. */
export async function insertPlanned(
  tx: Tx,
  actor: Actor,
  { support, consultation }: LockedSupport,
  input: PlanInput,
): Promise<string> {
  const id = randomUUID()
  const position = 1 + (await tx.plannedSession.count({ where: { supportId: support.id } }))
  await tx.plannedSession.createMany({
    data: {
      ...{ id, supportId: support.id, ...ownedBy(consultation), position },
      ...columnsOf(input),
      plannedByName: actor.name,
    },
  })
  await recordEvent(tx, actor, consultation, {
    kind: 'session_planned',
    subjectId: id,
    facts: { menu: support.menu.name, label: input.label, on: input.plannedOn },
  })
  return id
}
