import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import type { EndingInput } from './decide-input'
import { recordMenuEvent } from './events'
import { type LockedMenu, lockVersion } from './lock-version'
import { nextMenuState } from './transitions'

type Ending = z.infer<typeof EndingInput>

/**
 * Closes a version on trial or open, today or, an open one, with a last day to come: nobody can choose it afterwards, supports under it
 * go on. Throws NotFound, NotPermitted, InvalidTransition.
 */
export async function closeMenu(
  tx: Tx,
  actor: Actor,
  id: string,
  { lastDay, reason, version }: Ending,
): Promise<{ id: string } | Refusal> {
  const menu = await lockVersion(tx, actor, id, version)
  const state = nextMenuState(menu.state, 'closeMenu')
  const today = jstDate(await readClock(tx))
  if (lastDay && lastDay !== today) return await closeLater(tx, actor, menu, { lastDay, reason }, today)
  const began = dayOf(menu.validFrom)
  const ended = menu.validUntil && dayOf(menu.validUntil) < today ? dayOf(menu.validUntil) : today
  const last = ended < began ? began : ended
  await tx.menu.updateMany({
    where: { id },
    data: {
      ...{ state, validUntil: dateColumn(last), version: { increment: 1 } },
      ...{ decidedOn: dateColumn(today), decidedByName: actor.name },
    },
  })
  await recordMenuEvent(tx, actor, id, { kind: 'closed', on: today, reason })
  return { id }
}

/** The same with a day to come: it stays open until then. A trial has its own last day. */
async function closeLater(
  tx: Tx,
  actor: Actor,
  { id, state, validFrom }: LockedMenu,
  { lastDay, reason }: { lastDay: string; reason: string },
  today: string,
): Promise<{ id: string } | Refusal> {
  if (lastDay < today) return refuse('lastDay', 'past')
  if (state !== 'open' || lastDay < dayOf(validFrom)) return refuse('lastDay', 'order')
  await tx.menu.updateMany({
    where: { id },
    data: {
      ...{ validUntil: dateColumn(lastDay), version: { increment: 1 } },
      ...{ decidedOn: dateColumn(today), decidedByName: actor.name },
    },
  })
  await recordMenuEvent(tx, actor, id, { kind: 'closed', on: lastDay, reason })
  return { id }
}

/** Gives a draft up. It stays in the history of the bureau and is offered to nobody. */
export async function dropDraft(
  tx: Tx,
  actor: Actor,
  id: string,
  { reason, version }: Ending,
): Promise<{ id: string }> {
  const menu = await lockVersion(tx, actor, id, version)
  const state = nextMenuState(menu.state, 'dropDraft')
  const today = jstDate(await readClock(tx))
  await tx.menu.updateMany({
    where: { id },
    data: { state, version: { increment: 1 }, decidedOn: dateColumn(today), decidedByName: actor.name },
  })
  await recordMenuEvent(tx, actor, id, { kind: 'dropped', on: today, reason })
  return { id }
}

/** Ends a version as it stands: a draft is given up, what was offered is closed. */
export async function endVersion(
  tx: Tx,
  actor: Actor,
  id: string,
  ending: Ending,
): Promise<{ id: string; state: string } | Refusal> {
  const menu = await lockVersion(tx, actor, id, ending.version)
  const isDraft = menu.state === 'draft'
  const ended = await (isDraft ? dropDraft : closeMenu)(tx, actor, id, ending)
  if (ended instanceof Refusal) return ended
  return { id, state: isDraft ? 'dropped' : 'closed' }
}
