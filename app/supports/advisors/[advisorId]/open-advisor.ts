import type { Actor } from '@/lib/actor/actor'
import { activityOf } from '@/lib/advisors/activity'
import { listPublicChoices } from '@/lib/advisors/choices'
import { listHistory } from '@/lib/advisors/history'
import { readAdvisor } from '@/lib/advisors/read'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readEvaluation } from '@/lib/duties/evaluations'
import { type OpenForm, openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { advisorPath } from '../at-desk'

/** An advisor's page with every form it offers, as last left; null when there is none for this person. */
export async function openAdvisor(actor: Actor & { bureauId: string }, id: string, search: Search) {
  return await asActor(actor, async (tx) => {
    const advisor = await readAdvisor(tx, id)
    if (!advisor) return null
    const open = (action: string) => openForm(tx, actor, search, `${advisorPath(id)}/${action}`, 'Advisors.fields')
    const ends = new Map<string, OpenForm>()
    for (const conflict of advisor.conflicts)
      if (!conflict.endedAt) ends.set(conflict.id, await open(`conflicts/${conflict.id}/end`))
    const closes = new Map<string, OpenForm>()
    for (const training of advisor.trainings)
      if (training.state === 'invited')
        for (const deed of ['taken', 'absence'])
          closes.set(`${training.id}/${deed}`, await open(`trainings/${training.id}/${deed}`))
    const forms = {
      ...{ ends, closes, internal: await open('internal'), conflict: await open('conflicts') },
      ...{ training: await open('trainings'), ask: await open('confirmation') },
      rest: await open(advisor.restingSince ? 'return' : 'rest'),
    }
    const { internal, conflict, training, ask, rest } = forms
    const errors = [internal, conflict, training, ask, rest, ...ends.values(), ...closes.values()].flatMap(
      (form) => form.errors,
    )
    return {
      advisor,
      activity: activityOf(advisor, jstDate(await readClock(tx))),
      choices: await listPublicChoices(tx, advisor.bureauId),
      history: await listHistory(tx, id),
      evaluation: await readEvaluation(tx, actor.bureauId, id),
      forms: { ...forms, errors },
    }
  })
}
