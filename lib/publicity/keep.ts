import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateColumn, dateColumnOrNull, dayOf, dayText } from '@/lib/japanese/day'
import type { PublicityChangeInput, PublicityInput } from './input'

/** Writes down what the desk did, or is going to do, to be known. Refused when it ends before it begins, or is a focus period without an end. */
export async function addPublicity(tx: Tx, actor: Actor, input: PublicityInput): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const wrong = whatIsWrong(input)
  if (wrong) return wrong
  const id = randomUUID()
  await tx.publicity.createMany({
    data: { id, bureauId: actor.bureauId, ...columnsOf(input), changedByName: actor.name },
  })
  return { id }
}

/** Changes the record. InvalidTransition with what stands there when somebody else changed it, or took it out, meanwhile. */
export async function changePublicity(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, ...input }: PublicityChangeInput,
): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const present = await findPublicity(tx, id)
  if (!present) throw new NotFound()
  const wrong = whatIsWrong(input)
  if (wrong) return wrong
  const { count } = await tx.publicity.updateMany({
    where: { id, version, removedAt: null },
    data: {
      ...columnsOf(input),
      ...{ changedByName: actor.name, changedAt: await readClock(tx), version: { increment: 1 } },
    },
  })
  if (count === 0) {
    const { title, material, note } = present
    throw new InvalidTransition('edit', 'changed', {
      ...{ title, material, note },
      ...{ fromOn: dayOf(present.fromOn), untilOn: dayText(present.untilOn) },
    })
  }
  return { id }
}

/** Takes a record out that was written by mistake; done twice it stays so. */
export async function removePublicity(tx: Tx, actor: Actor, id: string): Promise<{ removed: true }> {
  if (!isDesk(actor)) throw new NotPermitted()
  if (!(await findPublicity(tx, id))) throw new NotFound()
  await tx.publicity.updateMany({
    where: { id, removedAt: null },
    data: { removedAt: await readClock(tx), changedByName: actor.name, version: { increment: 1 } },
  })
  return { removed: true }
}

/** A record of one's bureau, or null. */
export async function findPublicity(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.publicity.findUnique({
    where: { id },
    select: {
      ...{ id: true, title: true, audiences: true, channels: true, material: true, copies: true },
      ...{ fromOn: true, untilOn: true, isFocus: true, note: true, removedAt: true, version: true },
    },
  })
}

function whatIsWrong({ fromOn, untilOn, isFocus }: PublicityInput): Refusal | null {
  if (untilOn !== null && untilOn < fromOn) return refuse('untilOn', 'order')
  if (isFocus && untilOn === null) return refuse('untilOn', 'required')
  return null
}

function columnsOf({ fromOn, untilOn, ...input }: PublicityInput) {
  return { ...input, fromOn: dateColumn(fromOn), untilOn: dateColumnOrNull(untilOn) }
}
