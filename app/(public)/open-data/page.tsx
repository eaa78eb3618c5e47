import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { EVENT_COLUMNS } from '@/lib/openData/list-events'
import { PRACTICE_COLUMNS } from '@/lib/openData/list-practices'
import { DataSet } from './data-set'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('OpenData')
  return { title: await pageTitle([t('title')]) }
}

/** What of the portal may be taken and used by everybody, in which form, and on what terms. */
export default async function OpenDataPage() {
  const t = await getTranslations('OpenData')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <DataSet name="practices" columns={PRACTICE_COLUMNS} />
      <DataSet name="events" columns={EVENT_COLUMNS} />
      <p>
        <a href="/feed.atom">{t('feed')}</a>
      </p>
      <Section title={t('terms')}>
        <DescriptionList
          rows={[
            { term: t('licence'), value: t('licenceText') },
            { term: t('credit'), value: t('creditText') },
            { term: t('care'), value: t('careText') },
          ]}
        />
      </Section>
    </Page>
  )
}
