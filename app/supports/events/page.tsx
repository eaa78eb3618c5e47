import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventTable } from '@/components/events/event-table'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { Pager } from '@/components/tables/pager'
import { DeskListInput, EVENTS_SHOWN, listAtDesk } from '@/lib/events/list'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { openAtDesk } from './open'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('EventsDesk')
  return { title: await pageTitle([t('title')]) }
}

/** The bureau's seminars, training and meetings of a fiscal year, drafts too. */
export default async function DeskEventsPage({ searchParams }: PageProps<'/supports/events'>) {
  const asked = DeskListInput.parse(await searchParams)
  const { year, years, rows, hasMore, notMarked, today } = await openAtDesk((tx, { bureauId }) =>
    listAtDesk(tx, bureauId, asked),
  )
  const [t, locale] = [await getTranslations('EventsDesk'), await readLocale()]
  const at = (page: number) => `/supports/events?${new URLSearchParams({ year: String(year), page: String(page) })}`
  return (
    <Page title={t('title')} lead={t('lead')} actions={<ButtonLink href="/supports/events/new">{t('new')}</ButtonLink>}>
      <nav aria-label={t('years')} className="flex flex-wrap gap-x-6 gap-y-1 print:hidden">
        {years.map((one) => (
          <a
            key={one}
            href={`/supports/events?year=${one}`}
            aria-current={one === year ? 'page' : undefined}
            className="aria-[current=page]:font-700 aria-[current=page]:text-solid-gray-900 aria-[current=page]:no-underline"
          >
            {fiscalYearLabel(one, locale)}
          </a>
        ))}
      </nav>
      {notMarked.length > 0 ? (
        <NotificationBanner tone="warning" title={t('notMarked')}>
          <p>{t('notMarkedLead')}</p>
          <ul className="list-disc ps-6">
            {notMarked.map(({ id, title, heldOn }) => (
              <li key={id}>
                <a href={`/supports/events/${id}`}>
                  {heldOn ? formatDate(dayOf(heldOn), locale) : null} {title}
                </a>
              </li>
            ))}
          </ul>
        </NotificationBanner>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneHint')}</p>
        </EmptyState>
      ) : (
        <EventTable events={rows} today={today} />
      )}
      <Pager
        previousHref={asked.page > 1 ? at(asked.page - 1) : undefined}
        nextHref={hasMore ? at(asked.page + 1) : undefined}
        size={EVENTS_SHOWN}
      />
    </Page>
  )
}
