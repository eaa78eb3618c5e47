import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AttendanceForm } from '@/components/events/attendance-form'
import { EnterForm } from '@/components/events/enter-form'
import { RemovalForm } from '@/components/events/removal-form'
import { UnmailedList } from '@/components/events/unmailed-list'
import { WaitingList } from '@/components/events/waiting-list'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { Pager } from '@/components/tables/pager'
import { APPLICANTS_SHOWN, ApplicantsInput, listApplicants } from '@/lib/events/list-applicants'
import { openForm } from '@/lib/forms/open-form'
import { eventCrumbs, openEvent, titleOf } from '../../open'

type Props = PageProps<'/supports/events/[eventId]/applicants'>

const DONE = ['attendance', 'entered', 'left'] as const

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ eventId }, { post }, t] = [await params, await searchParams, await getTranslations('EventsDesk')]
  return { title: await pageTitle([t('applicants'), await titleOf(eventId)], Boolean(post)) }
}

/** Who has a seat and who waits; on the day, who came. Printed, it is the list for the door. */
export default async function ApplicantsPage({ params, searchParams }: Props) {
  const [{ eventId }, search] = [await params, await searchParams]
  const at = `/supports/events/${eventId}/applicants`
  const asked = ApplicantsInput.parse(search).page
  const { event, applicants, attendance, entering, removal } = await openEvent(eventId, async (tx, actor, own) => ({
    applicants: await listApplicants(tx, eventId, lastOf(asked, own)),
    attendance: await openForm(tx, actor, search, `${at}/attendance`, 'EventsDesk.fields'),
    entering: await openForm(tx, actor, search, `${at}/entering`, 'Events.fields'),
    removal: await openForm(tx, actor, search, `${at}/withdrawal`, 'EventsDesk.fields'),
  }))
  const t = await getTranslations('EventsDesk')
  const page = lastOf(asked, event)
  const { seated, waiting, attended, unproven } = applicants
  const done = DONE.find((one) => one === search.done)
  return (
    <Page
      title={t('applicants')}
      kicker={event.title}
      breadcrumbs={await eventCrumbs(event)}
      errors={[...attendance.errors, ...entering.errors, ...removal.errors]}
      printLine={t('printLine', { title: event.title })}
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <p>{t('applicantsLine', { ...event.seats, unproven, attended })}</p>
      {seated.length === 0 ? (
        <EmptyState title={t('noApplicants')} />
      ) : (
        <AttendanceForm {...{ event, page, at }} applicants={seated} state={attendance} />
      )}
      <Pager
        previousHref={page > 1 ? `${at}?page=${page - 1}` : undefined}
        nextHref={event.seats.confirmed > page * APPLICANTS_SHOWN ? `${at}?page=${page + 1}` : undefined}
        size={APPLICANTS_SHOWN}
      />
      {waiting.length > 0 ? <WaitingList applicants={waiting} /> : null}
      {applicants.unmailed.length > 0 ? <UnmailedList people={applicants.unmailed} /> : null}
      <EnterForm event={event} at={at} state={entering} />
      <RemovalForm event={event} applicants={[...seated, ...waiting]} at={at} state={removal} />
    </Page>
  )
}

/** The page asked for, or the last one where there are not as many. */
function lastOf(page: number, { seats }: { seats: { confirmed: number } }): number {
  return Math.max(1, Math.min(page, Math.ceil(seats.confirmed / APPLICANTS_SHOWN)))
}
