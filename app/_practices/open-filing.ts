import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { type OpenForm, openForm, type Search } from '@/lib/forms/open-form'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { listMunicipalitiesOf } from '@/lib/organisations/find-municipality'
import { readCall } from '@/lib/practiceCalls/read'
import { blankPractice } from './blank-practice'

/** The form in which a practice is filed, for a call where one led here; a prefecture chooses among its municipalities. */
export async function openFiling(actor: Actor, search: Search, action: string) {
  return await asActor(actor, async (tx) => {
    const form = await openForm(tx, actor, search, action, 'Practices.parts')
    const isPrefecture = actor.role === 'prefecture_staff'
    return {
      ...{ action, form, groups: await listThemesByGroup(tx) },
      practice: blankPractice(fiscalYear(jstDate(await readClock(tx)))),
      call: isPrefecture ? await readCall(tx, callIdOf(search, form)) : null,
      municipalities: isPrefecture ? await listMunicipalitiesOf(tx, actor.prefectureCode ?? '') : [],
    }
  })
}

export type OpenFiling = Awaited<ReturnType<typeof openFiling>>

/** Which call the address names, or the form that was sent back. */
function callIdOf({ call }: Search, { typed }: OpenForm): string {
  return [call ?? typed.callId ?? ''].flat()[0] ?? ''
}
