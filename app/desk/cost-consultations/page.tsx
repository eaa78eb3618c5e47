import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/forms/select-field'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { FilterForm } from '@/components/tables/filter-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { CostListTable } from './cost-list-table'
import { readList } from './read-list'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Profile')
  return { title: await pageTitle([t('costs.list'), t('municipality.listTitle')]) }
}

/** Municipalities in 個別協議 in a year, by how far they are over the ceiling. */
export default async function CostConsultationsPage({ searchParams }: PageProps<'/desk/cost-consultations'>) {
  const list = await readList((await searchParams).year)
  const [t, locale] = await Promise.all([getTranslations('Profile'), readLocale()])
  const label = (year: number) => fiscalYearLabel(year, locale)
  return (
    <Page
      title={t('costs.list')}
      lead={t('costs.listLead')}
      width="wide"
      breadcrumbs={[{ href: '/desk/municipalities', label: t('municipality.listTitle') }]}
      actions={<a href={`/desk/cost-consultations/export.csv?year=${list.year}`}>{t('costs.csv')}</a>}
    >
      <FilterForm action="/desk/cost-consultations" submitLabel={t('costs.show')}>
        <SelectField
          name="year"
          label={t('costs.of')}
          width="medium"
          defaultValue={String(list.year)}
          options={list.years.map((year) => ({ value: String(year), label: label(year) }))}
        />
      </FilterForm>
      {list.rows.length === 0 ? (
        <EmptyState title={t('costs.listNone', { year: label(list.year) })} />
      ) : (
        <>
          <p>{t('costs.count', { count: list.rows.length })}</p>
          <CostListTable list={list} />
        </>
      )}
    </Page>
  )
}
