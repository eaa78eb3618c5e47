import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { listMunicipalitiesOf } from '@/lib/organisations/find-municipality'
import { blankPractice } from './blank-practice'

/** The form in which a practice is filed; a prefecture chooses among its municipalities. */
export async function openFiling(actor: Actor, search: Search, action: string) {
  return await asActor(actor, async (tx) => ({
    action,
    form: await openForm(tx, actor, search, action, 'Practices.parts'),
    groups: await listThemesByGroup(tx),
    practice: blankPractice(fiscalYear(jstDate(await readClock(tx)))),
    municipalities: actor.role === 'prefecture_staff' ? await listMunicipalitiesOf(tx, actor.prefectureCode ?? '') : [],
  }))
}

export type OpenFiling = Awaited<ReturnType<typeof openFiling>>
