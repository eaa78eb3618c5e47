import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReportList } from '@/components/caseReports/report-list'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { FilterForm } from '@/components/tables/filter-form'
import { Pager } from '@/components/tables/pager'
import { listPublishedReports, listReportChoices, REPORTS_SHOWN, ReportListInput } from '@/lib/caseReports/list'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('CaseReports')
  return { title: await pageTitle([t('title')]) }
}

/** For everybody: what municipalities that were supported report, by theme, prefecture and words. */
export default async function CaseReportsPage({ searchParams }: PageProps<'/case-reports'>) {
  const asked = ReportListInput.parse(await searchParams)
  const { themes, prefectures, list } = await asActor({ kind: 'public' }, async (tx) => ({
    ...(await listReportChoices(tx)),
    list: await listPublishedReports(tx, asked),
  }))
  const [t, locale] = await Promise.all([getTranslations('CaseReports'), readLocale()])
  const isNarrowed = asked.theme !== '' || asked.prefecture !== '' || asked.q !== ''
  const at = (page: number) => `/case-reports?${new URLSearchParams({ ...asked, page: String(page) })}`
  const hasMore = list.count > asked.page * REPORTS_SHOWN
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FilterForm
        action="/case-reports"
        label={t('filter.label')}
        submitLabel={t('filter.search')}
        clearHref={isNarrowed ? '/case-reports' : undefined}
      >
        <SelectField
          name="theme"
          label={t('fields.themeKeys')}
          options={themes.map((theme) => ({ value: theme.key, label: nameIn(locale, theme) }))}
          emptyLabel={t('filter.any')}
          defaultValue={asked.theme}
        />
        <SelectField
          name="prefecture"
          label={t('filter.prefecture')}
          options={prefectures.map((one) => ({ value: one.prefectureCode ?? '', label: nameIn(locale, one) }))}
          emptyLabel={t('filter.any')}
          defaultValue={asked.prefecture}
        />
        <TextField name="q" type="search" label={t('filter.words')} defaultValue={asked.q} width="medium" />
      </FilterForm>
      {list.rows.length === 0 ? (
        <EmptyState title={t(isNarrowed ? 'nothingFound' : 'nothingYet')} />
      ) : (
        <ReportList reports={list.rows} />
      )}
      <Pager
        previousHref={asked.page > 1 ? at(asked.page - 1) : undefined}
        nextHref={hasMore ? at(asked.page + 1) : undefined}
        size={REPORTS_SHOWN}
        summary={t('count', { count: list.count })}
      />
    </Page>
  )
}
