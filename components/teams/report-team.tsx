import { useTranslations } from 'next-intl'
import type { Report } from '@/lib/teams/read-report'
import { DescriptionList } from '../layout/description-list'
import { Agreements } from './agreements'
import { MemberTable } from './member-table'

type Props = { report: Pick<Report, 'members' | 'agreements'>; span: { from: string; until: string } }

/** The first sheet of a report: from when to when, who supported, and what was agreed. */
export function ReportTeam({ report, span }: Props) {
  const t = useTranslations('Teams')
  return (
    <div className="space-y-6">
      <DescriptionList rows={[{ term: t('room.dates'), value: t('room.span', span) }]} />
      {report.agreements.length > 0 ? <Agreements agreements={report.agreements} /> : null}
      <h2>{t('report.members')}</h2>
      <MemberTable members={report.members} />
    </div>
  )
}
