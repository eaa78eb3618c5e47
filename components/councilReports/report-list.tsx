import { useTranslations } from 'next-intl'
import type { ListedCouncilReport } from '@/lib/councilReports/read'
import { formatDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { DataTable } from '../tables/data-table'
import { CouncilReportBadge } from './state-badge'

type Props = { reports: readonly ListedCouncilReport[]; area: string; locale: 'ja' | 'en' }

/** Reports to the council, each leading to its page in this area. */
export function CouncilReportList({ reports, area, locale }: Props) {
  const t = useTranslations('CouncilReports')
  const day = (date: Date) => formatDay(dayOf(date), locale)
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      stacks
      columns={[
        { label: t('list.report'), room: 'wide' },
        t('list.number'),
        { label: t('list.meeting'), room: 'medium' },
        t('list.state'),
        { label: t('list.made'), room: 'medium' },
      ]}
    >
      {reports.map((report) => (
        <tr key={report.id}>
          <th scope="row">
            <a href={`${area}/${report.id}`}>{t('period', { from: day(report.fromOn), until: day(report.untilOn) })}</a>
            <span className="block font-400">{t('edition', { edition: report.edition })}</span>
          </th>
          <td data-label={t('list.number')}>{report.documentNumber}</td>
          <td data-label={t('list.meeting')}>
            {t('meeting', { name: report.meetingName, day: day(report.meetingOn) })}
          </td>
          <td>
            <CouncilReportBadge state={report.state} />
          </td>
          <td data-label={t('list.made')}>
            {t('list.madeBy', { date: formatDay(report.madeAt, locale), name: report.madeByName })}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
