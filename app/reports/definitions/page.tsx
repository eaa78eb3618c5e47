import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { DEFINITION_COLUMNS, definitionLines } from '@/lib/reports/definition-lines'
import { MEASURE_KEYS } from '@/lib/reports/measures'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Reports')
  return { title: await pageTitle([t('definitions.title'), t('title')]) }
}

/** 指標の定義: what each number of the reports means, in words. */
export default async function DefinitionsPage() {
  await requireActor(...DESK_ROLES)
  const t = await getTranslations('Reports')
  return (
    <Page
      title={t('definitions.title')}
      lead={<p>{t('definitions.lead')}</p>}
      breadcrumbs={[{ href: '/reports', label: t('title') }]}
    >
      {definitionLines(MEASURE_KEYS, t).map(({ key, words: [name = '', ...words] }) => (
        <Section key={key} id={key} title={name}>
          <DescriptionList
            rows={words.map((value, index) => ({
              term: t(`definitions.columns.${DEFINITION_COLUMNS[index + 1]}`),
              value,
            }))}
          />
        </Section>
      ))}
    </Page>
  )
}
