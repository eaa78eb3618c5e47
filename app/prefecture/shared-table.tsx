import { useLocale, useTranslations } from 'next-intl'
import { StateBadge } from '@/components/consultations/state-badge'
import { Waiting } from '@/components/consultations/waiting'
import { SampleBadge } from '@/components/notices/sample-badge'
import { DataTable } from '@/components/tables/data-table'
import type { ListedConsultation } from '@/lib/consultations/list-page'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

/** Consultations that municipalities share with their prefecture. */
export function SharedTable({ rows }: { rows: readonly ListedConsultation[] }) {
  const t = useTranslations('Prefecture.list')
  const s = useTranslations('States')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('shared')}
      captionHidden
      stacks
      columns={[
        t('number'),
        { label: t('subject'), room: 'wide' },
        t('municipality'),
        t('state'),
        t('waiting'),
        t('officer'),
        t('receivedOn'),
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className="nowrap">
            {row.number}
          </th>
          <td>
            <a href={`/prefecture/consultations/${row.number}`}>{row.title}</a> {row.isSample ? <SampleBadge /> : null}
          </td>
          <td>
            {nameIn(locale, row.askingOrganisation)}
            {row.viaPrefecture ? <span className="block text-solid-gray-700">{t('via')}</span> : null}
          </td>
          <td>
            <StateBadge state={row.state} />
          </td>
          <td>
            <Waiting waitingOn={row.waitingOn} waitingSince={row.waitingSince} />
          </td>
          <td data-label={t('officer')}>{row.officerName ?? s('noOfficer')}</td>
          <td data-label={t('receivedOn')} className="nowrap">
            {row.receivedAt ? formatDate(row.receivedAt, locale) : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
