import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { listEvaluations } from '@/lib/duties/evaluations'
import { listDuties } from '@/lib/duties/read'
import { readDutySettings } from '@/lib/duties/settings'
import { DUTY_STANDINGS } from '@/lib/duties/states'
import { NotPermitted } from '@/lib/errors'
import { openForm, type Search } from '@/lib/forms/open-form'
import { dateOf } from '@/lib/japanese/day'

/** The duties of the standing an address names, open ones unless it names another, with what else their page shows. */
export async function openDuties(actor: Actor, search: Search) {
  if (!isDesk(actor)) throw new NotPermitted()
  const standing = z.enum(DUTY_STANDINGS).catch('open').parse(search.state)
  const { bureauId } = actor
  return await asActor(actor, async (tx) => {
    const today = dateOf(await readClock(tx))
    return {
      ...{ standing, today },
      duties: await listDuties(tx, bureauId, standing, today),
      evaluations: await listEvaluations(tx, bureauId),
      settings: await readDutySettings(tx, bureauId),
      form: await openForm(tx, actor, search, '/supports/duties/settings', 'Duties.settings.fields'),
    }
  })
}
