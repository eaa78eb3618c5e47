import { type Actor, isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'

type Secretary = Actor & { bureauId: string }

/** Opens a page of the network's secretariat for somebody at the bureau's desk. */
export async function openAtSecretariat<T>(work: (tx: Tx, actor: Secretary) => Promise<T>): Promise<T> {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  return await asActor(actor, (tx) => work(tx, actor))
}
