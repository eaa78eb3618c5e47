import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { PracticeList } from '@/components/practices/practice-list'
import { FilterForm } from '@/components/tables/filter-form'
import { Pager } from '@/components/tables/pager'
import { requireActor } from '@/lib/actor/require-actor'
import { ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { listPractices, listPracticeThemes, PRACTICES_SHOWN, PracticeListInput } from '@/lib/practices/list'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Practices')
  return { title: await pageTitle([t('title')]) }
}

/** Published practices 取組事例 by theme and words. */
export default async function PracticesPage({ searchParams }: PageProps<'/practices'>) {
  const [search, actor] = [await searchParams, await requireActor(...ROLES)]
  const asked = PracticeListInput.parse(search)
  const { themes, list } = await asActor(actor, async (tx) => ({
    themes: await listPracticeThemes(tx),
    list: await listPractices(tx, asked),
  }))
  const [t, locale] = await Promise.all([getTranslations('Practices'), readLocale()])
  const isNarrowed = asked.theme !== '' || asked.q !== ''
  const at = (page: number) => `/practices?${new URLSearchParams({ ...asked, page: String(page) })}`
  const hasMore = list.count > asked.page * PRACTICES_SHOWN
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <ButtonLink href="/case-reports" variant="secondary">
          {t('toReports')}
        </ButtonLink>
      }
    >
      <FilterForm
        action="/practices"
        label={t('label')}
        submitLabel={t('search')}
        clearHref={isNarrowed ? '/practices' : undefined}
      >
        <SelectField
          name="theme"
          label={t('theme')}
          options={themes.map((theme) => ({ value: theme.key, label: nameIn(locale, theme) }))}
          emptyLabel={t('any')}
          defaultValue={asked.theme}
        />
        <TextField name="q" type="search" label={t('words')} defaultValue={asked.q} width="medium" />
      </FilterForm>
      {list.rows.length === 0 ? (
        <EmptyState title={t(isNarrowed ? 'nothingFound' : 'nothingYet')} />
      ) : (
        <PracticeList practices={list.rows} />
      )}
      <Pager
        previousHref={asked.page > 1 ? at(asked.page - 1) : undefined}
        nextHref={hasMore ? at(asked.page + 1) : undefined}
        size={PRACTICES_SHOWN}
        summary={t('count', { count: list.count })}
      />
    </Page>
  )
}
