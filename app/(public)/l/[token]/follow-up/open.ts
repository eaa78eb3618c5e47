import { notFound, redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openQuestionnaire } from '@/lib/followUps/open'
import { openForm } from '@/lib/forms/open-form'
import { formatMonth, jstDate } from '@/lib/japanese/dates'
import { bearerOf } from '@/lib/links/bearer'
import { readLink } from '@/lib/links/open'

/** The questionnaire of a link with its form as last left, also once it is answered or closed; read once for title and page. */
export const openByLink = cache(async (token: string, post: string | undefined) => {
  const bearer = await bearerOf(token)
  if (!bearer) notFound()
  const locale = (await getLocale()) === 'en' ? 'en' : 'ja'
  const opened = await asActor(bearer, async (tx) => {
    const link = await readLink(tx, bearer)
    if (link?.purpose !== 'follow_up' || link.state === 'withdrawn') return null
    const form = await openForm(tx, bearer, { post }, `/l/${token}/follow-up/answers`, 'FollowUps.fields')
    const found = await openQuestionnaire(tx, link.subjectId, form, locale)
    const desk = await tx.bureauSettings.findUniqueOrThrow({
      where: { bureauId: link.bureauId },
      select: { deskName: true, deskPhone: true },
    })
    const isOpen = link.state === 'open' && found?.questionnaire.state === 'asked'
    return found && { ...found, isOpen, closedOn: link.expiresAt, desk, today: jstDate(await readClock(tx)) }
  })
  if (!opened) redirect(`/l/${token}`)
  return { ...opened, locale, month: formatMonth(opened.questionnaire.dueMonth, locale) } as const
})
