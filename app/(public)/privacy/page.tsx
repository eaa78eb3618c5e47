import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { ERASED_AFTER_DAYS, UNPROVEN_DAYS } from '@/lib/events/kinds'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'

/** What is told under each heading, in order. */
const PARTS = {
  held: ['people', 'matters', 'strangers', 'guests', 'traces'],
  used: ['purpose', 'others', 'parties', 'publish', 'figures'],
  kept: ['records', 'typed', 'guests', 'mails', 'sessions'],
  cookies: ['needed', 'third', 'log'],
} as const
const ORDER = ['held', 'used', 'kept', 'cookies'] as const
const WRITTEN_ON = '2026-11-23'
const DAYS = { days: ERASED_AFTER_DAYS, unproven: UNPROVEN_DAYS }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Public')
  return { title: await pageTitle([t('privacy.title')]) }
}

/** What the portal keeps of people, for how long, and who sees it: as the data layer and the worker do it. */
export default async function PrivacyPage() {
  const [t, locale] = [await getTranslations('Public.privacy'), await readLocale()]
  return (
    <Page title={t('title')} lead={t('lead')}>
      {ORDER.map((part) => (
        <Section key={part} title={t(`${part}Title`)}>
          <ul className="max-w-prose list-disc space-y-2 ps-6">
            {PARTS[part].map((one) => (
              <li key={one}>{t(`${part}.${one}`, DAYS)}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title={t('contactTitle')}>
        <p className="max-w-prose">{t('contact')}</p>
        <p>
          <a href="/#desks">{t('toDesks')}</a>
        </p>
      </Section>
      <p>{t('writtenOn', { date: formatDate(WRITTEN_ON, locale) })}</p>
    </Page>
  )
}
