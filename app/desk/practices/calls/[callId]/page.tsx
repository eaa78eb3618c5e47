import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { CallFacts } from '@/components/practiceCalls/call-facts'
import { ProgressTable } from '@/components/practiceCalls/progress-table'
import { readLocale } from '@/lib/i18n/read-locale'
import { CallDeeds } from './call-deeds'
import { openCallAtDesk } from './open'

type Props = PageProps<'/desk/practices/calls/[callId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ callId }, { post }, t] = [await params, await searchParams, await getTranslations('PracticeCalls')]
  const { call, errors } = await openCallAtDesk(callId, post)
  return { title: await pageTitle([call.title, t('title')], errors.length > 0) }
}

/** A call for practices: what is asked, and how far each prefecture has come. */
export default async function CallPage({ params, searchParams }: Props) {
  const [{ callId }, { post, done }] = [await params, await searchParams]
  const [opened, t, locale] = [
    await openCallAtDesk(callId, post),
    await getTranslations('PracticeCalls'),
    await readLocale(),
  ]
  const { call, errors, today } = opened
  return (
    <Page
      title={call.title}
      kicker={t(`states.${call.state}`)}
      lead={t(`next.${call.state}`)}
      breadcrumbs={[{ href: '/desk/practices/calls', label: t('title') }]}
      errors={errors}
    >
      {typeof done === 'string' && t.has(`done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      <CallFacts call={call} />
      <Section title={t('progress.title')}>
        <ProgressTable call={call} today={today} />
        {call.state === 'draft' ? null : (
          <p>
            <a href={`/desk/practices?view=collected&call=${call.id}`}>{t('progress.toCollected')}</a>
          </p>
        )}
      </Section>
      <CallDeeds {...opened} locale={locale} />
    </Page>
  )
}
