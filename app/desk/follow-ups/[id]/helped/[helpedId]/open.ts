import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { isAnswerable } from '@/lib/followUps/policy'
import { readQuestionnaire } from '@/lib/followUps/read'
import { openForm } from '@/lib/forms/open-form'
import { listHelpersOf } from '@/lib/helped/read'
import { dateOf } from '@/lib/japanese/day'

/** One who helped with a support that a questionnaire asks about, with the desk's two forms; read once for title and page. */
export const openHelper = cache(async (id: string, helpedId: string, post: string | undefined) => {
  const actor = await requireActor(...DESK_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const questionnaire = await readQuestionnaire(tx, id)
    const supportIds = questionnaire?.effects.map(({ supportId }) => supportId) ?? []
    const helper = (await listHelpersOf(tx, supportIds)).find((one) => one.id === helpedId)
    if (!helper) return null
    const place = `/desk/follow-ups/${id}/helped/${helpedId}`
    const today = dateOf(await readClock(tx))
    return {
      ...{ helper, place, mayLink: isAnswerable(helper, today), mayRecord: isAnswerable(helper, today, true) },
      linking: await openForm(tx, actor, { post }, `${place}/link`, 'Helped.fields'),
      recording: await openForm(tx, actor, { post }, `${place}/answer`, 'Helped.fields'),
    }
  })
  if (!opened) notFound()
  return { ...opened, errors: [...opened.linking.errors, ...opened.recording.errors] }
})
