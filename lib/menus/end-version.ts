import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import type { EndingInput } from './decide-input'
import { recordMenuEvent } from './events'
import { lockVersion } from './lock-version'
import { nextMenuState } from './transitions'

type Ending = z.infer<typeof EndingInput>

/**
 * Closes a version on trial or open, at once: nobody can choose it any more, supports under it go on.
 * Throws NotFound, NotPermitted, InvalidTransition.
 */
export async function closeMenu(
  tx: Tx,
  actor: Actor,
  id: string,
  { reason, version }: Ending,
): Promise<{ id: string }> {
  const menu = await lockVersion(tx, actor, id, version)
  const state = nextMenuState(menu.state, 'closeMenu')
  const today = jstDate(await readClock(tx))
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
): Promise<{ id: string; state: string }> {
  const menu = await lockVersion(tx, actor, id, ending.version)
  const isDraft = menu.state === 'draft'
  await (isDraft ? dropDraft : closeMenu)(tx, actor, id, ending)
  return { id, state: isDraft ? 'dropped' : 'closed' }
}
