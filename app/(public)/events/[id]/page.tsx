import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AnswerForm } from '@/components/events/answer-form'
import { ApplySection } from '@/components/events/apply-section'
import { EventBadge } from '@/components/events/event-badge'
import { EventDocuments } from '@/components/events/event-documents'
import { EventFacts } from '@/components/events/event-facts'
import { EventSeriesLine } from '@/components/events/event-name'
import { EventReport } from '@/components/events/event-report'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { takesAnswers, wasThere } from '@/lib/events/answer'
import { canApply } from '@/lib/events/policy'
import { openForm } from '@/lib/forms/open-form'
import { openEvent } from './open'

type Props = PageProps<'/events/[id]'>

const DONE = ['confirmed', 'waiting', 'left', 'answered'] as const

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }] = [await params, await searchParams]
  const { event } = await openEvent(id)
  return event ? { title: await pageTitle([event.title], Boolean(post)) } : {}
}

/** One event: when, where, for whom, how one applies, and afterwards what was said. */
export default async function EventPage({ params, searchParams }: Props) {
  const [{ id }, search, actor] = [await params, await searchParams, await currentActor()]
  const at = `/events/${id}`
  const { event, own } = await openEvent(id)
  const forms = actor
    ? await asActor(actor, async (tx) => ({
        apply: await openForm(tx, actor, search, `${at}/application`, 'Events.fields'),
        leave: await openForm(tx, actor, search, `${at}/application/withdrawal`, 'Events.fields'),
        answers: await openForm(tx, actor, search, `${at}/answers`, 'Events.fields'),
      }))
    : null
  if (!event || event.announcedAt === null) notFound()
  const t = await getTranslations('Events')
  const done = DONE.find((one) => one === search.done)
  const isCohost = event.cohosts.some(({ organisation }) => organisation.id === actor?.organisationId)
  const errors = forms ? Object.values(forms).flatMap((form) => form.errors) : []
  return (
    <Page
      title={event.title}
      kicker={<EventSeriesLine event={event} />}
      breadcrumbs={[{ href: '/events', label: t('title') }]}
      errors={errors}
      actions={event.heldOn ? <a href={`${at}/event.ics`}>{t('ics')}</a> : null}
      printLine={t('printLine', { title: event.title })}
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      {event.state === 'cancelled' ? (
        <NotificationBanner tone="warning" title={t('cancelled')}>
          <p>{event.cancelReason}</p>
        </NotificationBanner>
      ) : (
        <p>
          <EventBadge event={event} today={event.today} seated={event.seats.confirmed} />
        </p>
      )}
      <EventFacts event={event} />
      {isCohost ? <p>{t('cohostLine', event.seats)}</p> : null}
      <ApplySection event={event} own={own} applicant={actor && canApply(actor) ? actor : null} forms={forms} />
      {forms && own?.state === 'confirmed' && takesAnswers(event, event.today) && wasThere(event, own) ? (
        <AnswerForm action={`${at}/answers`} state={forms.answers} isDone={own.answered !== null} />
      ) : null}
      <EventReport report={event.report} />
      <EventDocuments event={event} />
    </Page>
  )
}
