import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { readCall } from '@/lib/practiceCalls/read'
import { readCallChoices } from '../choices'

/** A call at the desk with its forms and the progress of each prefecture; read once for title and page. */
export const openCallAtDesk = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor(...DESK_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const call = await readCall(tx, id)
    if (!call) return null
    const at = `/desk/practices/calls/${call.id}`
    const form = (name: string) => openForm(tx, actor, { post }, `${at}/${name}`, 'PracticeCalls.fields')
    const forms = {
      ...{ saving: await form('saving'), opening: await form('opening') },
      ...{ closing: await form('closing'), prolonging: await form('prolonging') },
    }
    return {
      ...{ call, at, forms, today: jstDate(await readClock(tx)) },
      errors: Object.values(forms).flatMap(({ errors }) => errors),
      choices: call.state === 'draft' ? await readCallChoices(tx, actor.bureauId ?? '') : null,
    }
  })
  if (!opened) notFound()
  return opened
})

export type OpenCall = Awaited<ReturnType<typeof openCallAtDesk>>
