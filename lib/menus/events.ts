import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'

/** What may be done with a version of a menu, as its history tells it. */
export const MENU_EVENTS = ['drafted', 'changed', 'trial_started', 'opened', 'followed', 'closed', 'dropped'] as const
export type MenuEventKind = (typeof MENU_EVENTS)[number]

/** Keeps a deed in the history of a version, with the day from which it holds. */
export async function recordMenuEvent(
  tx: Tx,
  actor: Actor,
  menuId: string,
  { kind, on, reason = '' }: { kind: MenuEventKind; on: string; reason?: string },
): Promise<void> {
  await tx.menuEvent.createMany({ data: { menuId, kind, onDay: dateColumn(on), reason, byName: actor.name } })
}
