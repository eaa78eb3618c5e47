import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openQuestionnaire } from '@/lib/followUps/open'
import { openForm } from '@/lib/forms/open-form'
import { openWriting } from '@/lib/forms/open-writing'
import { formatMonth, jstDate } from '@/lib/japanese/dates'

/** A questionnaire at the desk with its two forms, answers and reminder; read once for title and page. */
export const openAtDesk = cache(async (id: string, post: string | undefined) => {
  const actor = await requireActor(...DESK_ROLES)
  const locale = (await getLocale()) === 'en' ? 'en' : 'ja'
  const opened = await asActor(actor, async (tx) => {
    const form = await openWriting(tx, actor, { post }, `/desk/follow-ups/${id}/answers`, 'FollowUps.fields')
    const found = await openQuestionnaire(tx, id, form, locale)
    if (!found) return null
    const reminder = await openForm(tx, actor, { post }, `/desk/follow-ups/${id}/reminder`, 'FollowUps.fields')
    return { ...found, reminder, today: jstDate(await readClock(tx)) }
  })
  if (!opened) notFound()
  const { name, nameEn } = opened.questionnaire.askingOrganisation
  const organisation = locale === 'en' ? (nameEn ?? name) : name
  return { ...opened, locale, organisation, month: formatMonth(opened.questionnaire.dueMonth, locale) } as const
})
