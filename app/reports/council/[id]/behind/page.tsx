import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CountedTable } from '@/components/councilReports/counted-table'
import { reportName } from '@/components/councilReports/report-name'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Pager } from '@/components/tables/pager'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { BEHIND_SHOWN, BehindCell, listCounted, tableOfCell } from '@/lib/councilReports/behind'
import { readCouncilReport } from '@/lib/councilReports/read'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime } from '@/lib/japanese/dates'
import { cellName } from './cell-name'

type Props = PageProps<'/reports/council/[id]/behind'>

const open = cache(async (id: string, asked: string) => {
  const actor = await requireActor(...DESK_ROLES)
  const cell = BehindCell.safeParse(JSON.parse(asked)).data
  if (!cell) notFound()
  const read = await asActor(actor, async (tx) => {
    const report = await readCouncilReport(tx, id)
    const found = report && tableOfCell(report, cell)
    return found ? { report, cell, ...found, ...(await listCounted(tx, id, found.table, cell)) } : null
  })
  if (!read) notFound()
  return read
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, search, t, locale] = [
    await params,
    await searchParams,
    await getTranslations('CouncilReports'),
    await readLocale(),
  ]
  const { table, matter, cell } = await open(id, JSON.stringify(search))
  return { title: await pageTitle([cellName({ table, matter }, cell, locale, t), t('title')]) }
}

/** Exactly what was counted for one number of a report to the council, on the day it was made. */
export default async function CountedPage({ params, searchParams }: Props) {
  const [{ id }, search] = await Promise.all([params, searchParams])
  const [t, locale] = await Promise.all([getTranslations('CouncilReports'), readLocale()])
  const { report, table, matter, cell, rows, count } = await open(id, JSON.stringify(search))
  const path = `/reports/council/${id}`
  const { page, ...asked } = cell
  const at = (to: number) => `${path}/behind?${new URLSearchParams({ ...asked, page: String(to) })}`
  const title = cellName({ table, matter }, cell, locale, t)
  return (
    <Page
      title={title}
      width="wide"
      lead={<p>{t('behind.lead', { date: formatDateTime(report.asOf, locale) })}</p>}
      breadcrumbs={[
        { href: '/reports/council', label: t('title') },
        { href: path, label: reportName(report, locale, t).title },
      ]}
    >
      <CountedTable rows={rows} table={table} caption={title} locale={locale} />
      <Pager
        size={BEHIND_SHOWN}
        summary={t('summary', { count })}
        previousHref={page > 1 ? at(page - 1) : undefined}
        nextHref={page * BEHIND_SHOWN < count ? at(page + 1) : undefined}
      />
    </Page>
  )
}
