import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { canSetCaps } from '@/lib/dispatches/caps'
import { listCaps, listTakenByAdvisor, listTakenByMunicipality, listTargets } from '@/lib/dispatches/list-caps'
import { type OpenForm, openForm, type Search } from '@/lib/forms/open-form'
import { yearOf } from '../year'

const CAPS = '/supports/advisors/quota/caps'

/** The quotas of the year the address names, with the forms of whoever may set them. */
export async function openQuota(actor: Actor & { bureauId: string }, search: Search) {
  const { bureauId } = actor
  return await asActor(actor, async (tx) => {
    const now = await readClock(tx)
    const year = yearOf(search.year, now)
    const maySet = canSetCaps(actor)
    const caps = await listCaps(tx, bureauId, year)
    const removals = new Map<string, OpenForm>()
    if (maySet)
      for (const { id } of caps)
        removals.set(id, await openForm(tx, actor, search, `${CAPS}/${id}/removal`, 'Dispatches.fields'))
    return {
      ...{ now, year, maySet, caps, removals },
      byAdvisor: await listTakenByAdvisor(tx, bureauId, year),
      byMunicipality: await listTakenByMunicipality(tx, bureauId, year),
      targets: await listTargets(tx, bureauId),
      form: await openForm(tx, actor, search, CAPS, 'Dispatches.fields'),
    }
  })
}
