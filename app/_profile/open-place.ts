import { notFound } from 'next/navigation'
import type { Actor } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { type Place, readPlace } from '@/lib/profiles/place'
import { canKeepProfile } from '@/lib/profiles/policy'

export type Search = Record<string, string | string[] | undefined>

/** Opens a page of a place with what else it shows; not found for everybody who does not keep it. */
export async function openPlace<More>(
  code: string | undefined,
  more: (tx: Tx, place: Place, actor: Actor) => Promise<More>,
): Promise<{ actor: Actor; place: Place; more: More }> {
  const actor = await requireActor(...(code ? DESK_ROLES : ASKING_ROLES))
  const opened = await asActor(actor, async (tx) => {
    const place = await readPlace(tx, actor, code)
    if (!place || !canKeepProfile(actor, place)) return null
    return { actor, place, more: await more(tx, place, actor) }
  })
  return opened ?? notFound()
}

/** The same for what only municipalities have: areas, costs, the plan. */
export async function openMunicipality<More>(
  code: string | undefined,
  more: (tx: Tx, place: Place, actor: Actor) => Promise<More>,
) {
  const opened = await openPlace(code, async (tx, place, actor) =>
    place.kind === 'municipality' ? await more(tx, place, actor) : null,
  )
  return opened.more === null ? notFound() : { ...opened, more: opened.more }
}
