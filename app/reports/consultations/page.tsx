import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Pager } from '@/components/tables/pager'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { oneOf, readAddress, type Search, writeAddress } from '@/lib/reports/address'
import { readCell } from '@/lib/reports/cell-address'
import { nameConditions, namePeriod } from '@/lib/reports/conditions-of'
import { gapsItCameFrom } from '@/lib/reports/gaps/need-address'
import { readPlace } from '@/lib/reports/place'
import { readBehindPage } from '@/lib/reports/read-behind-page'
import { REPORTS, reportOf } from '@/lib/reports/reports'
import { BehindTable } from './behind-table'
import { cellWords } from './cell-words'

type Props = { searchParams: Promise<Search> }

/** The list names the measure it stands behind. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Reports')
  const cell = readCell(await searchParams)
  const title = cell ? t('list.title', { measure: t(`measures.${cell.measure}.name`) }) : t('title')
  return { title: await pageTitle([title, t('title')]) }
}

/** Exactly what a number of the reports counted. */
export default async function BehindPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const search = await searchParams
  const [address, cell] = [readAddress(search), readCell(search)]
  if (!cell) notFound()
  const part = { after: readPlace(oneOf(search, 'after')), before: readPlace(oneOf(search, 'before')) }
  const [t, locale, read] = await Promise.all([
    getTranslations('Reports'),
    readLocale(),
    asActor(actor, (tx) => readBehindPage(tx, actor, address, cell, part)),
  ])
  if (!read) notFound()
  const { opened, rows, next, previous, count, sum } = read
  const report = reportOf(cell.measure)
  const title = t('list.title', { measure: t(`measures.${cell.measure}.name`) })
  const about = [
    cellWords(cell, opened.names, locale, t),
    namePeriod(opened, locale, t),
    nameConditions(opened, locale, t),
  ]
  const gaps = gapsItCameFrom(search)
  const to = (more: Record<string, string>) =>
    writeAddress('/reports/consultations', address, { ...cell, gaps: oneOf(search, 'gaps'), ...more })
  return (
    <Page
      title={title}
      width="wide"
      lead={<p>{about.filter(Boolean).join(t('separator'))}</p>}
      breadcrumbs={[
        gaps
          ? { href: gaps, label: t('reports.gaps.title') }
          : { href: writeAddress(REPORTS[report].path, address), label: t(`reports.${report}.title`) },
      ]}
      actions={
        <ButtonLink variant="secondary" href={writeAddress('/reports/export', address, cell)}>
          {t('export.open')}
        </ButtonLink>
      }
    >
      {rows.length > 0 ? (
        <BehindTable measure={cell.measure} rows={rows} names={opened.names} locale={locale} caption={title} />
      ) : (
        <EmptyState title={t('list.empty')}>
          <p>{t('list.emptyHint')}</p>
        </EmptyState>
      )}
      <Pager
        previousHref={previous ? to({ before: previous }) : undefined}
        nextHref={next ? to({ after: next }) : undefined}
        summary={sum === null ? t('list.count', { count }) : t('list.countSum', { count, sum })}
      />
    </Page>
  )
}
