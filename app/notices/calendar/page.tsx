import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import { readFeed } from '@/lib/calendars/feeds'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'

const ISSUE = '/notices/calendar/issuing'
const REVOKE = '/notices/calendar/revoking'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Notices.calendar')
  return { title: await pageTitle([t('title')]) }
}

export default async function CalendarPage({ searchParams }: PageProps<'/notices/calendar'>) {
  const [search, actor] = [await searchParams, await requireActor(...ASKING_ROLES, ...DESK_ROLES)]
  const { feed, issue, revoke } = await asActor(actor, async (tx) => ({
    feed: await readFeed(tx, actor),
    issue: await openForm(tx, actor, search, ISSUE, 'Notices.fields'),
    revoke: await openForm(tx, actor, search, REVOKE, 'Notices.fields'),
  }))
  const [t, list, locale] = await Promise.all([
    getTranslations('Notices.calendar'),
    getTranslations('Notices.list'),
    readLocale(),
  ])
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: '/notices', label: list('title') }]}
      errors={[...issue.errors, ...revoke.errors]}
      width="narrow"
    >
      {search.done === 'revoked' ? <NotificationBanner tone="success" title={t('revoked')} /> : null}
      <p>{feed ? t('issued', { date: formatDate(feed.since, locale) }) : t('none')}</p>
      {feed ? <DescriptionList stacked rows={[{ term: t('address'), value: <code>{feed.address}</code> }]} /> : null}
      <p className="max-w-prose">{t(feed ? 'secret' : 'care')}</p>
      <Form action={ISSUE} state={issue} inline>
        <SubmitButton variant={feed ? 'secondary' : 'primary'}>{t(feed ? 'renew' : 'issue')}</SubmitButton>
      </Form>
      {feed ? (
        <Form action={REVOKE} state={revoke} inline>
          <SubmitButton variant="secondary">{t('revoke')}</SubmitButton>
        </Form>
      ) : null}
    </Page>
  )
}
