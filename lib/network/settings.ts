import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import type { SettingsInput } from './input'

const USUAL = { needDays: 90, membershipMonths: 12, renewalAskDays: 30, nudgeDays: 14, version: 0 }

/** What a bureau has set for its network; the usual numbers where it has set nothing. */
export async function readNetworkSettings(tx: Tx, bureauId: string): Promise<typeof USUAL> {
  const set = await tx.networkSettings.findUnique({ where: { bureauId } })
  return set ?? USUAL
}

/** Sets them anew, for what comes later: whoever has a day already keeps it. */
export async function saveNetworkSettings(
  tx: Tx,
  actor: Actor,
  { version, ...input }: z.infer<typeof SettingsInput>,
): Promise<{ saved: true }> {
  const { bureauId } = actor
  if (actor.role !== 'manager' || !bureauId) throw new NotPermitted()
  const { count } =
    version === 0
      ? await tx.networkSettings.createMany({ data: { bureauId, ...input }, skipDuplicates: true })
      : await tx.networkSettings.updateMany({
          where: { bureauId, version },
          data: { ...input, version: { increment: 1 } },
        })
  if (count === 0) throw new InvalidTransition('edit', 'changed', await asTheyStand(tx, bureauId))
  return { saved: true }
}

async function asTheyStand(tx: Tx, bureauId: string): Promise<Record<string, string>> {
  const { needDays, membershipMonths, renewalAskDays, nudgeDays } = await readNetworkSettings(tx, bureauId)
  return Object.fromEntries(
    Object.entries({ needDays, membershipMonths, renewalAskDays, nudgeDays }).map(([name, value]) => [
      name,
      String(value),
    ]),
  )
}
