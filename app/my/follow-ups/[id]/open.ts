import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openQuestionnaire } from '@/lib/followUps/open'
import { isAnswerable } from '@/lib/followUps/policy'
import { type OpenForm, openForm } from '@/lib/forms/open-form'
import { openWriting } from '@/lib/forms/open-writing'
import { listSharedByHelpers } from '@/lib/helped/read'
import { formatMonth, jstDate } from '@/lib/japanese/dates'
import { dateOf } from '@/lib/japanese/day'
import { listPublicationWords } from '@/lib/publicationWords/list'
import { takeFigure } from './take-figure'

/** The questionnaire of the asking side with its form as last left; read once for title and page. */
export const openOwn = cache(async (id: string, post: string | undefined, figure?: string) => {
  const actor = await requireActor(...ASKING_ROLES)
  const locale = (await getLocale()) === 'en' ? 'en' : 'ja'
  const opened = await asActor(actor, async (tx) => {
    const form = await openWriting(tx, actor, { post }, `/my/follow-ups/${id}/answers`, 'FollowUps.fields')
    const found = await openQuestionnaire(tx, id, form, locale)
    if (found?.questionnaire.askingOrganisationId !== actor.organisationId) return null
    const { effects } = found.questionnaire
    const going = new Map<string, OpenForm>()
    for (const { id: effectId } of effects.filter(({ stillNeeded }) => stillNeeded !== '')) {
      const action = `/my/follow-ups/${id}/effects/${effectId}/consultation`
      going.set(effectId, await openForm(tx, actor, { post }, action, 'FollowUps.fields'))
    }
    const supportIds = effects.map(({ supportId }) => supportId)
    const consultationIds = effects.map(({ consultationId }) => consultationId)
    const byHelpers = await listSharedByHelpers(tx, { supportIds, consultationIds })
    const said = await listPublicationWords(tx, id)
    const withFigure = await takeFigure(tx, actor, found.questionnaire, found.form, figure)
    const now = await readClock(tx)
    const isOpen = isAnswerable(found.questionnaire, dateOf(now))
    return { ...found, ...withFigure, isOpen, going, byHelpers, said, today: jstDate(now) }
  })
  if (!opened) notFound()
  return { ...opened, locale, month: formatMonth(opened.questionnaire.dueMonth, locale) } as const
})
