import type { Actor } from '@/lib/actor/actor'
import { activityOf } from '@/lib/advisors/activity'
import { listPublicChoices } from '@/lib/advisors/choices'
import { readOwnEntry } from '@/lib/advisors/read'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { type OpenForm, openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'

export const PLACE = '/advisor/profile'

/** The own entry with every form its page offers, as last left; null for an advisor who is in no registry. */
export async function openProfile(actor: Actor, search: Search) {
  return await asActor(actor, async (tx) => {
    const entry = await readOwnEntry(tx, actor.userId)
    if (!entry) return null
    const open = (action: string) => openForm(tx, actor, search, `${PLACE}/${action}`, 'Advisors.fields')
    const ends = new Map<string, OpenForm>()
    for (const conflict of entry.conflicts)
      if (!conflict.endedAt) ends.set(conflict.id, await open(`conflicts/${conflict.id}/end`))
    const forms = {
      ...{ ends, save: await open('saving'), confirm: await open('confirmation'), conflict: await open('conflicts') },
      rest: await open(entry.restingSince ? 'return' : 'rest'),
    }
    const { save, confirm, conflict, rest } = forms
    return {
      entry,
      activity: activityOf(entry, jstDate(await readClock(tx))),
      choices: await listPublicChoices(tx, entry.bureauId),
      forms: { ...forms, errors: [save, confirm, conflict, rest, ...ends.values()].flatMap((form) => form.errors) },
    }
  })
}
