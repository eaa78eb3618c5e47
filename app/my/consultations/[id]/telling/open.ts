import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { canAnswerToTell } from '@/lib/asked/policy'
import { readTelling, readTellingPlaces } from '@/lib/asked/read'
import { readOwn } from '@/lib/consultations/read-own'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'

/** The words on an own consultation that the desk would tell others, with the forms to answer. */
export const openOwnTelling = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor(...ASKING_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const consultation = await readOwn(tx, actor, id)
    const telling = consultation && (await readTelling(tx, consultation))
    if (!consultation || !telling || !canAnswerToTell(actor, consultation)) return null
    const at = `/my/consultations/${consultation.number}/telling`
    const of = (rest: string) => openForm(tx, actor, { post }, `${at}/${rest}`, 'Asked.fields')
    return {
      ...{ consultation, telling, at, places: await readTellingPlaces(tx, consultation) },
      answer: await of('answer'),
      change: await of('change'),
      withdrawal: await of('withdrawal'),
    }
  })
  if (!opened) notFound()
  const changed = opened.change.errors.map((error) => ({ ...error, field: error.field && `change-${error.field}` }))
  return { ...opened, errors: [...opened.answer.errors, ...changed, ...opened.withdrawal.errors] }
})

export type OwnTelling = Awaited<ReturnType<typeof openOwnTelling>>
