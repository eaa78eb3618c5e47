import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { PRACTICE_COLUMNS } from '@/lib/openData/list-practices'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('OpenData')
  return { title: await pageTitle([t('title')]) }
}

/** What of the portal may be taken and used by everybody, in which form, and on what terms. */
export default async function OpenDataPage() {
  const t = await getTranslations('OpenData')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('practices')} lead={t('practicesLead')}>
        <ul className="flex flex-wrap gap-x-8 gap-y-2">
          <li>
            <a href="/open-data/practices.csv">{t('practicesCsv')}</a>
          </li>
          <li>
            <a href="/open-data/practices.json">{t('practicesJson')}</a>
          </li>
          <li>
            <a href="/feed.atom">{t('feed')}</a>
          </li>
        </ul>
        <details>
          <summary>{t('columns')}</summary>
          <DataTable caption={t('columns')} captionHidden stacks columns={[t('column'), t('meaning')]}>
            {PRACTICE_COLUMNS.map((column) => (
              <tr key={column}>
                <th scope="row">
                  <code>{column}</code>
                </th>
                <td data-label={t('meaning')}>{t(`practiceColumns.${column}`)}</td>
              </tr>
            ))}
          </DataTable>
        </details>
      </Section>
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
