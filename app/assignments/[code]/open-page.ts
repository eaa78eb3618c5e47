import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { findAskingOrganisation } from '@/lib/assignments/asking-organisation'
import { listOfficers } from '@/lib/assignments/list-officers'
import { canAssign } from '@/lib/assignments/policy'
import { readHistory } from '@/lib/assignments/read-history'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'

/** Everything the page of one municipality's officers shows, read once for its heading and its title. */
export const openOfficersPage = cache(async (code: string, post: string | undefined) => {
  const actor = await requireActor('manager', 'officer')
  try {
    return await asActor(actor, async (tx) => {
      const place = await findAskingOrganisation(tx, actor, code)
      const today = jstDate(await readClock(tx))
      return {
        place,
        today,
        mayAssign: canAssign(actor, place),
        officers: await listOfficers(tx, actor, today),
        history: await readHistory(tx, place.id, today),
        officerForm: await openForm(tx, actor, { post }, `/assignments/${code}/officer`, 'Assignments.fields'),
        deputyForm: await openForm(tx, actor, { post }, `/assignments/${code}/deputies`, 'Assignments.fields'),
      }
    })
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
})
