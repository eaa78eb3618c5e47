import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { setThemes } from './draft'
import type { DraftChangeInput } from './draft-input'
import { recordMenuEvent } from './events'
import { lockVersion } from './lock-version'
import { nextMenuState } from './transitions'

/** Writes a draft over; whoever looked at an older state of it is shown both. Throws NotFound, NotPermitted, InvalidTransition. */
export async function changeDraft(
  tx: Tx,
  actor: Actor,
  id: string,
  { themeKeys, version, ...words }: z.infer<typeof DraftChangeInput>,
): Promise<{ id: string }> {
  const menu = await lockVersion(tx, actor, id, version)
  nextMenuState(menu.state, 'changeDraft')
  await tx.menu.updateMany({ where: { id }, data: { ...words, version: { increment: 1 } } })
  await setThemes(tx, id, themeKeys)
  await recordMenuEvent(tx, actor, id, { kind: 'changed', on: jstDate(await readClock(tx)) })
  return { id }
}
