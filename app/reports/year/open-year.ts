import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { listTurns } from '@/lib/years/list'
import { canTurnYear } from '@/lib/years/policy'
import { readYear } from '@/lib/years/read-year'

/** Where the coming year stands, what was decided before, and the forms of both pages. */
export const openYear = cache(async (post: string | undefined) => {
  const actor = await requireActor('manager')
  if (!canTurnYear(actor)) notFound()
  return await asActor(actor, async (tx) => {
    const today = jstDate(await readClock(tx))
    const turns = []
    for (const turn of await listTurns(tx, actor)) {
      const action = `/reports/year/${turn.id}/undoing`
      const mayUndo = turn.state === 'decided' && today < `${turn.fiscalYear}-04-01`
      turns.push({ ...turn, form: mayUndo ? await openForm(tx, actor, { post }, action, 'Year.fields') : null })
    }
    return {
      turns,
      year: await readYear(tx, actor, today),
      form: await openForm(tx, actor, { post }, '/reports/year/decision', 'Year.fields'),
    }
  })
})
export type Opened = Awaited<ReturnType<typeof openYear>>
