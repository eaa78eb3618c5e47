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
import { STAGES } from '@/lib/consultations/states'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { SIZES } from '@/lib/organisations/size-class'
import { listPracticeChoices, listPractices, PRACTICES_SHOWN, PracticeListInput } from '@/lib/practices/list'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Practices')
  return { title: await pageTitle([t('title')]) }
}

/** For everybody: published practices 取組事例 by words, theme, prefecture, size of the municipality and stage. */
export default async function PracticesPage({ searchParams }: PageProps<'/practices'>) {
  const asked = PracticeListInput.parse(await searchParams)
  const { themes, prefectures, matters, list } = await asActor({ kind: 'public' }, async (tx) => ({
    ...(await listPracticeChoices(tx)),
    list: await listPractices(tx, asked),
  }))
  const [t, words, locale] = [
    await getTranslations('Practices'),
    await getTranslations('States.stage'),
    await readLocale(),
  ]
  const { page, ...narrowed } = asked
  const isNarrowed = Object.values(narrowed).some(Boolean)
  const at = (to: number) => `/practices?${new URLSearchParams({ ...narrowed, page: String(to) })}`
  const choice = (
    name: 'theme' | 'prefecture' | 'size' | 'stage' | 'matter',
    options: { value: string; label: string }[],
  ) => <SelectField name={name} label={t(name)} options={options} emptyLabel={t('any')} defaultValue={asked[name]} />
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <ButtonLink href="/case-reports" variant="secondary">
            {t('toReports')}
          </ButtonLink>
          <a href="/awards">{(await getTranslations('Awards'))('public.title')}</a>
        </>
      }
    >
      <FilterForm
        action="/practices"
        label={t('label')}
        submitLabel={t('search')}
        clearHref={isNarrowed ? '/practices' : undefined}
      >
        <TextField name="q" type="search" label={t('words')} defaultValue={asked.q} width="medium" />
        {choice(
          'theme',
          themes.map((theme) => ({ value: theme.key, label: nameIn(locale, theme) })),
        )}
        {choice(
          'prefecture',
          prefectures.map((one) => ({ value: one.code, label: nameIn(locale, one) })),
        )}
        {choice(
          'size',
          SIZES.map((size) => ({ value: size, label: t(`sizes.${size}`) })),
        )}
        {choice(
          'stage',
          STAGES.map((stage) => ({ value: stage, label: words(stage) })),
        )}
        {matters.length > 0
          ? choice(
              'matter',
              matters.map(({ id, title, fiscalYear }) => ({
                value: id,
                label: `${fiscalYearLabel(fiscalYear, locale)} ${title}`,
              })),
            )
          : null}
      </FilterForm>
      {list.rows.length === 0 ? (
        <EmptyState title={t(isNarrowed ? 'nothingFound' : 'nothingYet')} />
      ) : (
        <PracticeList practices={list.rows} />
      )}
      <Pager
        previousHref={page > 1 ? at(page - 1) : undefined}
        nextHref={list.count > page * PRACTICES_SHOWN ? at(page + 1) : undefined}
        size={PRACTICES_SHOWN}
        summary={t('count', { count: list.count })}
      />
    </Page>
  )
}
