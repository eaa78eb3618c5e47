import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ExampleList } from '@/components/asked/example-list'
import { SelectField } from '@/components/forms/select-field'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { FilterForm } from '@/components/tables/filter-form'
import { Pager } from '@/components/tables/pager'
import { currentActor } from '@/lib/actor/require-actor'
import { EXAMPLES_SHOWN, ExampleListInput, listExamples, listExampleThemes } from '@/lib/asked/list'
import { canBeginLike } from '@/lib/asked/policy'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Asked.public')
  return { title: await pageTitle([t('title')]) }
}

/** For everybody: what municipalities asked and what the desk did, told without names and with their consent. */
export default async function AskedPage({ searchParams }: PageProps<'/asked'>) {
  const [asked, actor] = [ExampleListInput.parse(await searchParams), await currentActor()]
  const { list, themes } = await asActor({ kind: 'public' }, async (tx) => ({
    list: await listExamples(tx, asked),
    themes: await listExampleThemes(tx),
  }))
  const [t, locale] = [await getTranslations('Asked.public'), await readLocale()]
  const { theme, page } = asked
  const at = (to: number) => `/asked?${new URLSearchParams({ ...(theme ? { theme } : {}), page: String(to) })}`
  return (
    <Page title={t('title')} lead={t('lead')} width="narrow">
      <FilterForm
        action="/asked"
        label={t('filter')}
        submitLabel={t('search')}
        clearHref={theme ? '/asked' : undefined}
      >
        <SelectField
          name="theme"
          label={t('theme')}
          emptyLabel={t('anyTheme')}
          defaultValue={theme}
          options={themes.map((one) => ({ value: one.key, label: nameIn(locale, one) }))}
        />
      </FilterForm>
      {list.rows.length === 0 ? (
        <EmptyState title={t(theme ? 'nothingFound' : 'none')} />
      ) : (
        <ExampleList examples={list.rows} mayAsk={canBeginLike(actor)} heading="h2" />
      )}
      <Pager
        previousHref={page > 1 ? at(page - 1) : undefined}
        nextHref={list.count > page * EXAMPLES_SHOWN ? at(page + 1) : undefined}
        size={EXAMPLES_SHOWN}
        summary={t('count', { count: list.count })}
      />
      <p className="max-w-prose text-solid-gray-700">{t('about')}</p>
    </Page>
  )
}
