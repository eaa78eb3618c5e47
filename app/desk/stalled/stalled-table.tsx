import { useLocale, useTranslations } from 'next-intl'
import { SampleBadge } from '@/components/notices/sample-badge'
import { DataTable } from '@/components/tables/data-table'
import type { Stalled } from '@/lib/clock/list-stalled'
import { formatDate } from '@/lib/japanese/dates'

/** Consultations that stand still, each with the reason in words. */
export function StalledTable({ rows }: { rows: readonly Stalled[] }) {
  const t = useTranslations('Clock.stalled')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const waiting = (on: string) => (on === 'municipality' ? on : on === 'other' ? 'other_party' : 'desk')
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      stacks
      columns={[
        t('columns.number'),
        t('columns.place'),
        { label: t('columns.title'), room: 'wide' },
        t('columns.officer'),
        t('columns.since'),
        { label: t('columns.reason'), room: 'wide' },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className="nowrap">
            <a href={`/desk/consultations/${row.number}`}>{row.number}</a> {row.isSample ? <SampleBadge /> : null}
          </th>
          <td>{(locale === 'en' && row.municipalityEn) || row.municipality}</td>
          <td className="[overflow-wrap:anywhere]">{row.title}</td>
          <td data-label={t('columns.officer')}>{row.officerName ?? t('noOfficer')}</td>
          <td data-label={t('columns.since')} className="nowrap">
            {formatDate(row.since, locale)}
          </td>
          <td>{t('reason', { days: row.days, waiting: waiting(row.waitingOn) })}</td>
        </tr>
      ))}
    </DataTable>
  )
}
