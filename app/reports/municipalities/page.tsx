import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DataTable } from '@/components/tables/data-table'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { readAddress, writeAddress } from '@/lib/reports/address'
import { readCell } from '@/lib/reports/cell-address'
import { nameConditions, namePeriod } from '@/lib/reports/conditions-of'
import { readMunicipalitiesBehind } from '@/lib/reports/read-behind-page'
import { cellWords } from '../consultations/cell-words'
import { MunicipalityRow } from './municipality-row'

type Props = PageProps<'/reports/municipalities'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Reports')
  return { title: await pageTitle([t('municipalities.title'), t('title')]) }
}

/** Exactly the municipalities that a number of the reports counted, for whoever means to call on them. */
export default async function MunicipalitiesPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const search = await searchParams
  const [address, cell] = [readAddress(search), readCell(search)]
  if (!cell) notFound()
  const [t, locale, read] = await Promise.all([
    getTranslations('Reports'),
    readLocale(),
    asActor(actor, (tx) => readMunicipalitiesBehind(tx, actor, address, cell)),
  ])
  if (!read) notFound()
  const { opened, rows } = read
  const about = [
    cellWords(cell, opened.names, locale, t),
    namePeriod(opened, locale, t),
    nameConditions(opened, locale, t),
  ]
  const columns = ['municipality', 'prefecture', 'row', 'officer', 'last'] as const
  return (
    <Page
      title={t('municipalities.title')}
      lead={
        <>
          <p>{about.filter(Boolean).join(t('separator'))}</p>
          <p>{t('municipalities.count', { count: rows.length })}</p>
        </>
      }
      actions={
        <ButtonLink variant="secondary" href={writeAddress('/reports/export', address, { ...cell })}>
          {t('export.open')}
        </ButtonLink>
      }
      breadcrumbs={[{ href: writeAddress('/reports/coverage', address), label: t('reports.coverage.title') }]}
    >
      {rows.length === 0 ? (
        <EmptyState title={t('list.empty')} />
      ) : (
        <DataTable
          caption={t('municipalities.title')}
          captionHidden
          columns={columns.map((column) => t(`municipalities.columns.${column}`))}
        >
          {rows.map((one) => (
            <MunicipalityRow key={one.code} one={one} locale={locale} />
          ))}
        </DataTable>
      )}
    </Page>
  )
}
