import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dateColumnOrNull, dateOf, dayOf, dayText } from '@/lib/japanese/day'
import type { TemplateChangeInput, TemplateInput } from './input'

/** Adds a template of the bureau; everybody at its desk may use and mend it. */
export async function addTemplate(tx: Tx, actor: Actor, input: TemplateInput): Promise<{ added: true } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const { name, body } = input
  const days = daysOf(input, jstDate(await readClock(tx)))
  if (days instanceof Refusal) return days
  await tx.replyTemplate.createMany({
    data: { name, body, ...days, bureauId: actor.bureauId, changedByName: actor.name },
  })
  return { added: true }
}

/** Changes a template. Replies sent from it stand as they were. InvalidTransition with both texts when somebody else changed it meanwhile. */
export async function changeTemplate(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, ...input }: TemplateChangeInput,
): Promise<{ changed: true } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const present = await findTemplate(tx, id)
  if (!present) throw new NotFound()
  const days = daysOf(input, dayOf(present.validFrom))
  if (days instanceof Refusal) return days
  const { name, body } = input
  const { count } = await tx.replyTemplate.updateMany({
    where: { id, version, retiredAt: null },
    data: { name, body, ...days, changedByName: actor.name, changedAt: await readClock(tx), version: { increment: 1 } },
  })
  if (count === 0)
    throw new InvalidTransition('edit', 'changed', {
      ...{ name: present.name, body: present.body },
      ...{ validFrom: dayOf(present.validFrom), validUntil: dayText(present.validUntil) },
    })
  return { changed: true }
}

/** Takes a template out of use; done twice it stays so. */
export async function retireTemplate(tx: Tx, actor: Actor, id: string): Promise<{ retired: true }> {
  if (!isDesk(actor)) throw new NotPermitted()
  if (!(await findTemplate(tx, id))) throw new NotFound()
  await tx.replyTemplate.updateMany({
    where: { id, retiredAt: null },
    data: { retiredAt: await readClock(tx), changedByName: actor.name, version: { increment: 1 } },
  })
  return { retired: true }
}

/** A template of one's bureau, or null. */
export async function findTemplate(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.replyTemplate.findUnique({
    where: { id },
    select: { id: true, name: true, body: true, retiredAt: true, validFrom: true, validUntil: true, version: true },
  })
}

/** The templates kept, by name, with their days; a desk keeps some dozens. */
export async function listTemplates(tx: Tx) {
  return await tx.replyTemplate.findMany({
    where: { retiredAt: null },
    orderBy: [{ name: 'asc' }, { validFrom: 'asc' }, { id: 'asc' }],
    take: 200,
    select: {
      ...{ id: true, name: true, body: true, changedByName: true, changedAt: true },
      ...{ validFrom: true, validUntil: true },
    },
  })
}

/** Those that can be chosen today. */
export async function listTemplatesInForce(tx: Tx) {
  return await tx.replyTemplate.findMany({
    where: inForceOn(dateOf(await readClock(tx))),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, name: true },
  })
}

/** In use and within its days on that day. */
export function inForceOn(day: Date) {
  return { retiredAt: null, validFrom: { lte: day }, OR: [{ validUntil: null }, { validUntil: { gte: day } }] }
}

function daysOf({ validFrom, validUntil }: Pick<TemplateInput, 'validFrom' | 'validUntil'>, otherwise: string) {
  const from = validFrom ?? otherwise
  if (validUntil && validUntil < from) return refuse('validUntil', 'order')
  return { validFrom: dateColumn(from), validUntil: dateColumnOrNull(validUntil) }
}
