import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readAnswerLink } from '@/lib/followUps/answer-link'
import { readFollowUpLadder, remindersToCome } from '@/lib/followUps/ladder'
import { openQuestionnaire } from '@/lib/followUps/open'
import { type OpenForm, openForm } from '@/lib/forms/open-form'
import { openWriting } from '@/lib/forms/open-writing'
import { listHelpersOf } from '@/lib/helped/read'
import { formatMonth, jstDate } from '@/lib/japanese/dates'
import { readDraftsOf } from '@/lib/practiceDrafts/read'
import { listPublicationWords } from '@/lib/publicationWords/list'

/** A questionnaire at the desk with its two forms, answers and reminder; read once for title and page. */
export const openAtDesk = cache(async (id: string, post: string | undefined) => {
  const actor = await requireActor(...DESK_ROLES)
  const locale = (await getLocale()) === 'en' ? 'en' : 'ja'
  const opened = await asActor(actor, async (tx) => {
    const form = await openWriting(tx, actor, { post }, `/desk/follow-ups/${id}/answers`, 'FollowUps.fields')
    const found = await openQuestionnaire(tx, id, form, locale)
    if (!found) return null
    const reminder = await openForm(tx, actor, { post }, `/desk/follow-ups/${id}/reminder`, 'FollowUps.fields')
    const today = jstDate(await readClock(tx))
    const { questionnaire } = found
    const coming =
      questionnaire.state === 'asked'
        ? remindersToCome(
            await readFollowUpLadder(tx, questionnaire.bureauId, 'follow_up'),
            questionnaire,
            today,
            await readClosedFor(tx, questionnaire),
          )
        : []
    const supportIds = questionnaire.effects.map(({ supportId }) => supportId)
    const link = questionnaire.state === 'asked' ? await readAnswerLink(tx, id) : null
    const drafts = await readDraftsOf(tx, supportIds)
    const flags = new Map<string, OpenForm>()
    if (questionnaire.state === 'answered')
      for (const { id: effectId } of questionnaire.effects) {
        const action = `/desk/follow-ups/${id}/effects/${effectId}/practice`
        flags.set(effectId, await openForm(tx, actor, { post }, action, 'PracticeDrafts.fields'))
      }
    const said = await listPublicationWords(tx, id)
    const helpers = await listHelpersOf(tx, supportIds)
    return { ...found, reminder, coming, link, drafts, flags, said, helpers, today }
  })
  if (!opened) notFound()
  const { name, nameEn } = opened.questionnaire.askingOrganisation
  const organisation = locale === 'en' ? (nameEn ?? name) : name
  return { ...opened, locale, organisation, month: formatMonth(opened.questionnaire.dueMonth, locale) } as const
})
