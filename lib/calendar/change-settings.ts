import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import type { SettingsInput } from './input'
import { canSetCalendar } from './policy'
import { findSettings } from './read-settings'

/** Changes what the bureau has set for itself. Dates already promised move only when something happens to their consultation. */
export async function changeSettings(
  tx: Tx,
  actor: Actor,
  { version, ...settings }: SettingsInput,
): Promise<{ changed: true }> {
  if (!canSetCalendar(actor)) throw new NotPermitted()
  const { bureauId } = actor
  const { count } = await tx.bureauSettings.updateMany({
    where: { bureauId, version },
    data: { ...settings, version: { increment: 1 } },
  })
  if (count === 0) {
    const { version: _, ...present } = await findSettings(tx, bureauId)
    const theirs = Object.entries(present).map(([field, value]) => [field, String(value ?? '')])
    throw new InvalidTransition('edit', 'changed', Object.fromEntries(theirs))
  }
  return { changed: true }
}
