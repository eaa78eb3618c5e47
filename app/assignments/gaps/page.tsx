import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { requireActor } from '@/lib/actor/require-actor'
import { type Gap, listGaps } from '@/lib/assignments/list-gaps'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { AreaTabs } from '../tabs'

export async function generateMetadata(): Promise<Metadata> {
  const [t, area] = await Promise.all([getTranslations('Rotation.gaps'), getTranslations('Assignments')])
  return { title: await pageTitle([t('title'), area('title')]) }
}

/** Municipalities that nobody looks after, today or soon. */
export default async function GapsPage() {
  const actor = await requireActor('manager', 'officer')
  const [t, area, locale, gaps] = await Promise.all([
    getTranslations('Rotation.gaps'),
    getTranslations('Assignments'),
    readLocale(),
    asActor(actor, (tx) => listGaps(tx, actor)),
  ])
  const isNow = ({ reason }: Gap) => reason === 'none' || reason === 'officerGone'
  const parts = [
    { key: 'now', rows: gaps.filter(isNow) },
    { key: 'soon', rows: gaps.filter((gap) => !isNow(gap)) },
  ] as const
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      breadcrumbs={[{ href: '/assignments', label: area('title') }]}
    >
      <AreaTabs current="gaps" />
      {parts.map(({ key, rows }) => (
        <Section key={key} title={t(key, { count: rows.length })}>
          {rows.length === 0 ? (
            <EmptyState title={t(`none.${key}`)} />
          ) : (
            <DataTable
              caption={t(key, { count: rows.length })}
              captionHidden
              stacks
              columns={[
                t('columns.code'),
                { label: t('columns.place'), room: 'medium' },
                { label: t('columns.reason'), room: 'wide' },
                { label: t('columns.open'), numeric: true },
                { label: t('columns.deputies'), room: 'medium' },
              ]}
            >
              {rows.map((gap) => (
                <tr key={gap.id}>
                  <td className="nowrap">{gap.code}</td>
                  <th scope="row">
                    <a href={`/assignments/${gap.code}`}>{(locale === 'en' && gap.placeEn) || gap.place}</a>
                  </th>
                  <td data-label={t('columns.reason')}>
                    {t(`reasons.${gap.reason}`, {
                      officer: gap.officer ?? '',
                      date: gap.on ? formatDate(gap.on, locale) : '',
                    })}
                  </td>
                  <td className="numeric" data-label={t('columns.open')}>
                    {gap.open}
                  </td>
                  <td data-label={t('columns.deputies')}>{gap.deputies ?? t('noDeputies')}</td>
                </tr>
              ))}
            </DataTable>
          )}
        </Section>
      ))}
    </Page>
  )
}
