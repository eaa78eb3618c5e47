import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import type { OpeningInput } from './decide-input'
import { isEnglishMissing } from './english'
import { recordMenuEvent } from './events'
import { type LockedMenu, lockVersion } from './lock-version'
import { nextMenuState } from './transitions'

/**
 * Opens a draft or a version on trial to all, from today or later, until a last day where one is set. The version open until then ends the day before, without a
 * gap; supports under it keep its conditions. Throws NotFound, NotPermitted, InvalidTransition.
 */
export async function openMenu(
  tx: Tx,
  actor: Actor,
  id: string,
  { from, until, reason, version }: z.infer<typeof OpeningInput>,
): Promise<{ id: string } | Refusal> {
  const menu = await lockVersion(tx, actor, id, version)
  const state = nextMenuState(menu.state, 'openMenu')
  if (isEnglishMissing(menu)) return refuse('', 'englishFirst')
  const today = jstDate(await readClock(tx))
  if (from < today) return refuse('from', 'past')
  if (until && until < from) return refuse('until', 'order')
  if (await isAnotherToCome(tx, menu, from)) return refuse('from', 'openFromThen')
  await endBefore(tx, actor, menu, from, today)
  await tx.menu.updateMany({
    where: { id },
    data: {
      ...{
        state,
        validFrom: dateColumn(from),
        validUntil: until ? dateColumn(until) : null,
        version: { increment: 1 },
      },
      ...{ decidedOn: dateColumn(today), decidedByName: actor.name },
    },
  })
  await recordMenuEvent(tx, actor, id, { kind: 'opened', on: from, reason })
  return { id }
}

/** A version that begins on that day or later cannot be followed by this one. */
async function isAnotherToCome(tx: Tx, { key, bureauId }: LockedMenu, from: string): Promise<boolean> {
  return (await tx.menu.count({ where: { key, bureauId, state: 'open', validFrom: { gte: dateColumn(from) } } })) > 0
}

/** The version in force on that day ends the day before. */
async function endBefore(tx: Tx, actor: Actor, { key, bureauId }: LockedMenu, from: string, today: string) {
  const first = dateColumn(from)
  const standing = await tx.menu.findMany({
    where: { key, bureauId, state: 'open', OR: [{ validUntil: null }, { validUntil: { gte: first } }] },
    select: { id: true },
  })
  for (const { id } of standing) {
    const last = addDays(from, -1)
    await tx.menu.updateMany({
      where: { id },
      data: {
        ...{ validUntil: dateColumn(last), version: { increment: 1 } },
        ...{ decidedOn: dateColumn(today), decidedByName: actor.name },
      },
    })
    await recordMenuEvent(tx, actor, id, { kind: 'followed', on: last })
  }
}

/** The first day on which another version can follow the one in force: tomorrow where that began today. */
export function firstOpening(today: string, inForce: readonly { validFrom: Date }[]): string {
  return inForce.some(({ validFrom }) => dayOf(validFrom) >= today) ? addDays(today, 1) : today
}
