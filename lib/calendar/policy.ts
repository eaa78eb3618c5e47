import type { Actor } from '@/lib/actor/actor'

/** Set the bureau's days (当方設定) and closing days: its administrator and its managers. */
export function canSetCalendar(actor: Actor): actor is Actor & { bureauId: string } {
  return (actor.role === 'administrator' || actor.role === 'manager') && actor.bureauId !== null
}
