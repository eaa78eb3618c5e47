import { notFound } from 'next/navigation'
import { cache } from 'react'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { dateOf } from '@/lib/japanese/day'
import { listCouncilMembers } from '@/lib/menuProposals/list-members'
import { readMoved } from '@/lib/menuProposals/moved'
import { readProposal } from '@/lib/menuProposals/read'
import { readProposalNames } from '@/lib/menuProposals/read-names'
import { readOffered } from '@/lib/menuProposals/read-new'

export type Deed = 'considering' | 'changing' | 'asking' | 'deciding'

/** A proposal with the form of one deed, for the bureau's desk. */
export const openProposal = cache(async (id: string, deed: Deed, post: string | undefined) => {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const path = `/reports/proposals/${id}`
  const read = await asActor(actor, async (tx) => {
    const proposal = await readProposal(tx, id)
    if (!proposal) return null
    const now = await readClock(tx)
    return {
      moved: deed === 'considering' ? await readMoved(tx, actor, proposal, now) : null,
      ...{ proposal, today: jstDate(now), names: await readProposalNames(tx, [proposal]) },
      form: await openForm(tx, actor, { post }, `${path}/${deed}`, 'MenuProposals.fields'),
      members: deed === 'asking' ? await listCouncilMembers(tx, proposal, dateOf(now)) : [],
      offered: deed === 'changing' ? await readOffered(tx, actor) : { menus: [], groups: [] },
    }
  })
  if (!read) notFound()
  return { ...read, path, isManager: actor.role === 'manager' }
})

/** One value of an address. */
export function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
