import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AnswerForm } from '@/components/events/answer-form'
import { EventDocuments } from '@/components/events/event-documents'
import { EventFacts } from '@/components/events/event-facts'
import { EventReport } from '@/components/events/event-report'
import { OwnByLink } from '@/components/events/own-by-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { NotFound } from '@/lib/errors'
import { takesAnswers, wasThere } from '@/lib/events/answer'
import { findByLink } from '@/lib/events/by-link'
import { readEvent } from '@/lib/events/read'
import { openForm } from '@/lib/forms/open-form'
import { showLink } from '../open-link'

type Props = PageProps<'/l/[token]/event-application'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Events'), searchParams])
  return { title: await pageTitle([t('linkTitle')], Boolean(post)), robots: { index: false } }
}

const DONE = ['confirmed', 'waiting', 'left', 'answered'] as const

/** One's own application, by the link of its mail: opening shows, the buttons confirm and give back. */
export default async function OwnApplicationPage({ params, searchParams }: Props) {
  const [{ token }, search] = [await params, await searchParams]
  const at = `/l/${token}/event-application`
  const shown = await showLink(token, 'event_application', async (tx, bearer, link) => {
    const application = await findByLink(tx, link.subjectId)
    const event = await readEvent(tx, application.eventId)
    if (!event) throw new NotFound()
    return {
      ...{ application, event },
      confirm: await openForm(tx, bearer, search, `${at}/confirmation`, 'Events.fields'),
      leave: await openForm(tx, bearer, search, `${at}/withdrawal`, 'Events.fields'),
      answers: await openForm(tx, bearer, search, `${at}/answers`, 'Events.fields'),
    }
  })
  const { application, event, confirm, leave, answers } = shown
  const t = await getTranslations('Events')
  const done = DONE.find((one) => one === search.done)
  return (
    <Page
      title={t('linkTitle')}
      kicker={event.title}
      errors={[...confirm.errors, ...leave.errors, ...answers.errors]}
      width="narrow"
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <OwnByLink {...{ at, application, event, confirm, leave }} />
      {application.state === 'confirmed' && takesAnswers(event, event.today) && wasThere(event, application) ? (
        <AnswerForm action={`${at}/answers`} state={answers} isDone={application.answered !== null} />
      ) : null}
      <EventFacts event={event} />
      <EventReport report={event.report} />
      <EventDocuments event={event} place={`${at}/documents`} />
      {event.heldOn ? <a href={`/events/${event.id}/event.ics`}>{t('ics')}</a> : null}
    </Page>
  )
}
