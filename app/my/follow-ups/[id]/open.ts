import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openQuestionnaire } from '@/lib/followUps/open'
import { openWriting } from '@/lib/forms/open-writing'
import { formatMonth, jstDate } from '@/lib/japanese/dates'

/** The questionnaire of the asking side with its form as last left; read once for title and page. */
export const openOwn = cache(async (id: string, post: string | undefined) => {
  const actor = await requireActor(...ASKING_ROLES)
  const locale = (await getLocale()) === 'en' ? 'en' : 'ja'
  const opened = await asActor(actor, async (tx) => {
    const form = await openWriting(tx, actor, { post }, `/my/follow-ups/${id}/answers`, 'FollowUps.fields')
    const found = await openQuestionnaire(tx, id, form, locale)
    return found?.questionnaire.askingOrganisationId === actor.organisationId
      ? { ...found, today: jstDate(await readClock(tx)) }
      : null
  })
  if (!opened) notFound()
  return { ...opened, locale, month: formatMonth(opened.questionnaire.dueMonth, locale) } as const
})
