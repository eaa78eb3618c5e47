import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AwardBadge } from '@/components/awards/award-badge'
import { AwardFacts } from '@/components/awards/award-facts'
import { AwardHistory } from '@/components/awards/award-history'
import { AwardSteps } from '@/components/awards/award-steps'
import { RankedTable } from '@/components/awards/ranked-table'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { Judges } from './judges-section'
import { NextStep } from './next-step'
import { openAwardAtDesk } from './open'
import { ToPublish } from './to-publish'

type Props = PageProps<'/desk/awards/[callId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ callId }, { post }] = [await params, await searchParams]
  const [t, locale] = [await getTranslations('Awards'), await readLocale()]
  const { award, errors } = await openAwardAtDesk(callId, post)
  return {
    title: await pageTitle([award.title, fiscalYearLabel(award.fiscalYear, locale), t('title')], errors.length > 0),
  }
}

/** One award at the desk: what is to be done next, how far it is, who is nominated with points, who scores, and its history. */
export default async function AwardPage({ params, searchParams }: Props) {
  const [{ callId }, { post, done }] = [await params, await searchParams]
  const [opened, t, locale] = [await openAwardAtDesk(callId, post), await getTranslations('Awards'), await readLocale()]
  const { award, errors, toPublish } = opened
  return (
    <Page
      title={t('yearTitle', { year: fiscalYearLabel(award.fiscalYear, locale), title: award.title })}
      kicker={<AwardBadge state={award.state} />}
      breadcrumbs={[{ href: '/desk/awards', label: t('title') }]}
      errors={errors}
    >
      {typeof done === 'string' && t.has(`done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      <NextStep {...opened} locale={locale} />
      {toPublish.length > 0 ? <ToPublish rows={toPublish} /> : null}
      <Section title={t('nominations.title')}>
        {award.nominations.length === 0 ? <EmptyState title={t('nominations.none')} /> : <RankedTable award={award} />}
        {award.withdrawn.length > 0 ? (
          <p>
            {t('nominations.withdrawn', { titles: award.withdrawn.map(({ title }) => title).join(t('separator')) })}
          </p>
        ) : null}
      </Section>
      <Judges {...opened} locale={locale} />
      <Section title={t('steps.title')}>
        <AwardSteps award={award} />
      </Section>
      <Section title={t('facts')}>
        <AwardFacts call={award} />
      </Section>
      <Section title={t('history.title')}>
        <AwardHistory events={award.events} />
      </Section>
    </Page>
  )
}
