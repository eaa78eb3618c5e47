import { useTranslations } from 'next-intl'
import type { CouncilReport } from '@/lib/councilReports/read'
import { formatDateTime, formatDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { DescriptionList } from '../layout/description-list'
import { CouncilReportBadge } from './state-badge'

/** For which meeting and period a report is, how far it has come, and who has made, submitted and confirmed it. */
export function ReportFacts({ report, locale }: { report: CouncilReport; locale: 'ja' | 'en' }) {
  const t = useTranslations('CouncilReports')
  const day = (date: Date) => formatDay(dayOf(date), locale)
  const by = (name: string, at: Date | null) => (at ? t('record.by', { name, date: formatDateTime(at, locale) }) : null)
  const { documentNumber: number, meetingName: name, replaceReason: reason } = report
  const submitted = by(report.submittedByName, report.submittedAt)
  const confirmed = by(report.confirmedByName, report.confirmedAt)
  return (
    <DescriptionList
      rows={[
        { term: t('record.meeting'), value: t('meetingLine', { number, name, day: day(report.meetingOn) }) },
        {
          term: t('record.period'),
          value: t('period', { from: day(report.fromOn), until: day(report.untilOn) }),
        },
        { term: t('record.state'), value: <CouncilReportBadge state={report.state} /> },
        { term: t('record.edition'), value: t('edition', { edition: report.edition }) },
        ...(reason ? [{ term: t('record.reason'), value: reason }] : []),
        { term: t('record.made'), value: by(report.madeByName, report.asOf) },
        ...(submitted ? [{ term: t('record.submitted'), value: submitted }] : []),
        ...(confirmed ? [{ term: t('record.confirmed'), value: confirmed }] : []),
      ]}
    />
  )
}
