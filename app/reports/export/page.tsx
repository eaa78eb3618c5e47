import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { oneOf, readAddress, writeAddress } from '@/lib/reports/address'
import { readCell } from '@/lib/reports/cell-address'
import { listOf } from '@/lib/reports/measures'
import { readExport } from '@/lib/reports/read-export'
import { isReport, REPORTS } from '@/lib/reports/reports'
import { Lost } from './lost'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Reports')
  return { title: await pageTitle([t('export.title'), t('title')]) }
}

/** 取り出す: the figures, or the list behind one, as a file: which kinds there are, and what one of them cannot write. */
export default async function ExportPage({ searchParams }: PageProps<'/reports/export'>) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const search = await searchParams
  const [t, states, locale] = await Promise.all([getTranslations('Reports'), getTranslations('States'), readLocale()])
  const read = await asActor(actor, (tx) => readExport(tx, actor, search, { locale, say: t, sayState: states }))
  if (!read) notFound()
  const [address, cell, key] = [readAddress(search), readCell(search), oneOf(search, 'report') ?? '']
  const report = isReport(key) ? key : 'overview'
  const about = cell ? { ...cell } : { report }
  const list = cell && listOf(cell.measure)
  const csv = list ? `${list}/export.csv` : '/reports/export.csv'
  const back = list ? writeAddress(list, address, { ...cell }) : writeAddress(REPORTS[report].path, address)
  return (
    <Page
      title={t('export.title')}
      lead={<p>{t('export.lead', { about: read.about, period: read.period })}</p>}
      width="narrow"
      breadcrumbs={[{ href: back, label: read.about }]}
    >
      {cell ? null : (
        <Section title={t('export.xlsx.title')} lead={<p>{t('export.xlsx.lead')}</p>}>
          <p>
            <a href={writeAddress('/reports/export.xlsx', address, about)}>{t('xlsx')}</a>
          </p>
        </Section>
      )}
      <Section title={t('export.utf8.title')} lead={<p>{t('export.utf8.lead')}</p>}>
        <p>
          <a href={writeAddress(csv, address, about)}>{t('csv')}</a>
        </p>
      </Section>
      <Section title={t('export.cp932.title')} lead={<p>{t('export.cp932.lead')}</p>}>
        <Lost lost={read.lost} />
        <p>
          <a href={writeAddress(csv, address, { ...about, letters: 'cp932' })}>{t('export.cp932.save')}</a>
        </p>
      </Section>
    </Page>
  )
}
