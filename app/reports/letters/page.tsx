import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/forms/select-field'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { FilterForm } from '@/components/tables/filter-form'
import { Pager } from '@/components/tables/pager'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { LETTER_KINDS, LETTER_STATES, LETTERS_SHOWN } from '@/lib/letters/read'
import { CheckPage } from './check-page'
import { LetterRound } from './letter-round'
import { LetterTable } from './letter-table'
import { openLetters } from './open'

type Props = PageProps<'/reports/letters'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { asked, errors }] = [await getTranslations('Letters'), await openLetters(await searchParams)]
  const year = fiscalYearLabel(asked.year, await readLocale())
  return { title: await pageTitle([t('title'), year], errors.length > 0) }
}

/** The letters of a fiscal year: how far the writing is, which wait to be checked or sent. */
export default async function LettersPage({ searchParams }: Props) {
  const search = await searchParams
  const [opened, t, locale] = [await openLetters(search), await getTranslations('Letters'), await readLocale()]
  const { asked, years, rows, count, errors } = opened
  const { page, ...narrowed } = asked
  const at = (to: number) =>
    `/reports/letters?${new URLSearchParams({ ...narrowed, year: String(asked.year), page: String(to) })}`
  const { done } = search
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: '/reports', label: t('reports') }]}
      width="wide"
      errors={errors}
    >
      {typeof done === 'string' && t.has(`done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      <FilterForm action="/reports/letters">
        <SelectField
          id="of-year"
          name="year"
          label={t('year')}
          options={years.map((year) => ({ value: String(year), label: fiscalYearLabel(year, locale) }))}
          defaultValue={String(asked.year)}
        />
        <SelectField
          name="kind"
          label={t('kind')}
          emptyLabel={t('any')}
          options={LETTER_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          defaultValue={asked.kind}
        />
        <SelectField
          name="state"
          label={t('state')}
          emptyLabel={t('any')}
          options={LETTER_STATES.map((state) => ({ value: state, label: t(`states.${state}`) }))}
          defaultValue={asked.state}
        />
      </FilterForm>
      <LetterRound {...opened} locale={locale} />
      {rows.length > 0 ? <LetterTable rows={rows} locale={locale} /> : <EmptyState title={t('none')} />}
      <CheckPage {...opened} />
      <Pager
        previousHref={page > 1 ? at(page - 1) : undefined}
        nextHref={count > page * LETTERS_SHOWN ? at(page + 1) : undefined}
        size={LETTERS_SHOWN}
        summary={t('count', { count })}
      />
    </Page>
  )
}
