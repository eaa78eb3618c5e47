import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'

const TESTED = ['automatic', 'withoutScript', 'narrow', 'keyboard', 'print'] as const
const LIMITS = ['people', 'attachments', 'tables', 'english'] as const
const WRITTEN_ON = '2026-11-22'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Public')
  return { title: await pageTitle([t('accessibility.title')]) }
}

export default async function AccessibilityPage() {
  const [t, locale] = await Promise.all([getTranslations('Public.accessibility'), readLocale()])
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('goalTitle')}>
        <p className="max-w-prose">{t('goal')}</p>
      </Section>
      <Section title={t('testedTitle')} lead={t('testedLead')}>
        <ul className="max-w-prose list-disc space-y-2 ps-6">
          {TESTED.map((test) => (
            <li key={test}>{t(`tested.${test}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('limitsTitle')}>
        <ul className="max-w-prose list-disc space-y-2 ps-6">
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`limits.${limit}`)}</li>
          ))}
        </ul>
      </Section>
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
