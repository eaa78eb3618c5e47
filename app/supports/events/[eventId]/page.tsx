import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AlikeConsultations } from '@/components/events/alike-consultations'
import { AnnouncementList } from '@/components/events/announcement-list'
import { AnswersSummary } from '@/components/events/answers-summary'
import { DeskSteps } from '@/components/events/desk-steps'
import { EventBadge } from '@/components/events/event-badge'
import { EventDocuments } from '@/components/events/event-documents'
import { EventFacts } from '@/components/events/event-facts'
import { EventSeriesLine } from '@/components/events/event-name'
import { EventReport } from '@/components/events/event-report'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { listAnnouncements } from '@/lib/events/list-applicants'
import { listAlike } from '@/lib/events/suggest'
import { sumAnswers } from '@/lib/events/sum-answers'
import { countTold } from '@/lib/events/tell'
import { openForm } from '@/lib/forms/open-form'
import { readPlanOfEvent } from '@/lib/yearPlans/read'
import { nameOfPlan } from '../../year-plans/open'
import { eventCrumbs, openEvent, titleOf } from '../open'

type Props = PageProps<'/supports/events/[eventId]'>

const DONE = ['saved', 'announced', 'closed', 'reopened', 'held', 'cancelled', 'reported'] as const

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ eventId }, { post }, t] = [await params, await searchParams, await getTranslations('EventsDesk')]
  return { title: await pageTitle([await titleOf(eventId), t('title')], Boolean(post)) }
}

/** One event at the desk: what is to be done next, how it stands, who was told. */
export default async function DeskEventPage({ params, searchParams }: Props) {
  const [{ eventId }, search] = [await params, await searchParams]
  const at = `/supports/events/${eventId}`
  const { event, forms, announcements, planned, alike, answers, told } = await openEvent(
    eventId,
    async (tx, actor, own) => ({
      answers: await sumAnswers(tx, eventId),
      told: await countTold(tx, eventId),
      alike: own.state === 'held' || own.state === 'cancelled' ? [] : await listAlike(tx, own),
      announcements: await listAnnouncements(tx, eventId),
      planned: await readPlanOfEvent(tx, eventId),
      forms: {
        closing: await openForm(tx, actor, search, `${at}/closing`, 'Events.fields'),
        reopening: await openForm(tx, actor, search, `${at}/reopening`, 'Events.fields'),
        holding: await openForm(tx, actor, search, `${at}/holding`, 'Events.fields'),
        cancellation: await openForm(tx, actor, search, `${at}/cancellation`, 'Events.fields'),
      },
    }),
  )
  const t = await getTranslations('EventsDesk')
  const done = DONE.find((one) => one === search.done)
  return (
    <Page
      title={event.title}
      kicker={<EventSeriesLine event={event} />}
      breadcrumbs={await eventCrumbs()}
      errors={Object.values(forms).flatMap(({ errors }) => errors)}
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <p>
        <EventBadge event={event} today={event.today} seated={event.seats.confirmed} />
        <span className="ms-3">{t('seatsLine', { ...event.seats, capacity: event.capacity ?? 'none' })}</span>
      </p>
      <DeskSteps event={event} at={at} forms={forms} told={told} />
      <EventFacts event={event} />
      {planned ? (
        <p>
          {t('ofPlan')} <a href={`/supports/year-plans/${planned.row.plan.id}`}>{await nameOfPlan(planned.row.plan)}</a>
        </p>
      ) : null}
      <AlikeConsultations alike={alike} eventId={eventId} />
      <AnnouncementList announcements={announcements} />
      {event.heldAt ? <AnswersSummary answers={answers} /> : null}
      <EventReport report={event.report} />
      <EventDocuments event={event} atDesk />
    </Page>
  )
}
