import { useLocale, useTranslations } from 'next-intl'
import { StateBadge } from '@/components/consultations/state-badge'
import { Waiting } from '@/components/consultations/waiting'
import { SampleBadge } from '@/components/notices/sample-badge'
import { DataTable } from '@/components/tables/data-table'
import type { ListedConsultation } from '@/lib/consultations/list-page'
import { isOpen } from '@/lib/consultations/states'
import { formatDate } from '@/lib/japanese/dates'

type Props = { rows: readonly ListedConsultation[]; caption: string }

/** Consultations of one's own organisation, those of all sections alike. */
export function OwnTable({ rows, caption }: Props) {
  const t = useTranslations('My.list')
  const s = useTranslations('States')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacks
      columns={[
        t('number'),
        { label: t('subject'), room: 'wide' },
        t('state'),
        t('waiting'),
        t('officer'),
        t('answerDueOn'),
        t('receivedOn'),
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className="nowrap">
            {row.number}
          </th>
          <td>
            <a href={`/my/consultations/${row.number}`}>{row.title}</a> {row.isSample ? <SampleBadge /> : null}
            {row.sectionName ? <span className="block text-solid-gray-700">{row.sectionName}</span> : null}
          </td>
          <td>
            <StateBadge state={row.state} />
          </td>
          <td>
            <Waiting waitingOn={row.waitingOn} waitingSince={row.waitingSince} />
          </td>
          <td data-label={t('officer')}>{row.officerName ?? s('noOfficer')}</td>
          <td data-label={t('answerDueOn')} className="nowrap">
            {row.firstAnsweredAt ? t('answered') : dueOf(row, locale)}
          </td>
          <td data-label={t('receivedOn')} className="nowrap">
            {row.receivedAt ? formatDate(row.receivedAt, locale) : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

function dueOf({ answerDueOn, state }: ListedConsultation, locale: 'ja' | 'en'): string | null {
  return answerDueOn && isOpen(state) ? formatDate(answerDueOn, locale) : null
}
