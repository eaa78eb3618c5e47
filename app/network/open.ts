import { redirect } from 'next/navigation'
import type { Actor } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { MEMBER_ROLES } from '@/lib/network/kinds'
import { type Membership, readMembership } from '@/lib/network/membership'

/** Opens a page of the network for somebody whose organisation is a member today; everybody else is led to where that is said. */
export async function openAsMember<T>(
  work: (tx: Tx, actor: Actor, membership: Membership, today: string) => Promise<T>,
): Promise<T> {
  const actor = await requireActor(...MEMBER_ROLES)
  const shown = await asActor(actor, async (tx) => {
    const membership = await readMembership(tx, actor)
    if (!membership?.isValid) return null
    return { of: await work(tx, actor, membership, jstDate(await readClock(tx))) }
  })
  if (!shown) redirect('/network')
  return shown.of
}
