import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { Section } from '@/components/layout/section'
import { AttendanceTotals } from '@/components/teams/attendance-totals'
import { CourseSteps } from '@/components/teams/course-steps'
import { PlanItems } from '@/components/teams/plan-items'
import { ReportBeginning } from '@/components/teams/report-beginning'
import { ReportPoints } from '@/components/teams/report-points'
import { ReportTeam } from '@/components/teams/report-team'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { readReport } from '@/lib/teams/read-report'
import { openRoom, roomPath } from '../open-room'
import { RoomPage, roomTitle } from '../room-page'
import { ReportPlans } from './report-plans'

type Props = PageProps<'/teams/rooms/[teamId]/report'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await roomTitle('report', searchParams)
}

export default async function ReportPage({ params, searchParams }: Props) {
  const { team, shown, today } = await openRoom(params, (tx, _person, room) => readReport(tx, room))
  const t = await getTranslations('Teams.report')
  const [reports, locale] = [await getTranslations('CaseReports'), await readLocale()]
  const { steps, points } = shown
  const plans = points.filter(({ kind }) => kind === 'plan')
  const line = t('printLine', { team: team.name, day: formatDate(today, locale) })
  return (
    <RoomPage
      team={team}
      tab="report"
      lead={<span className="print:hidden">{t('lead')}</span>}
      search={await searchParams}
      actions={
        <ButtonLink href={roomPath(team.id, '/report/publication')} variant="secondary">
          {reports('room.toPublic')}
        </ButtonLink>
      }
      printLine={line}
    >
      <div className="report space-y-10">
        <ReportTeam
          report={shown}
          span={{ from: formatDate(team.opensOn, locale), until: formatDate(team.endsOn, locale) }}
        />
        <ReportBeginning figures={shown.figures} points={points} />
        {steps.length > 0 ? (
          <Section title={t('course')}>
            <CourseSteps steps={steps} />
          </Section>
        ) : null}
        {steps.length > 0 ? (
          <Section title={t('totals')}>
            <AttendanceTotals steps={steps} year={null} />
          </Section>
        ) : null}
        <ReportPoints title={t('said')} kinds={['opinion', 'insight']} points={points} />
        <ReportPlans of={shown} placeName={team.placeName} today={today} />
        <ReportPoints title={t('results')} kinds={['outcome', 'reflection', 'strength', 'next']} points={points} />
        {plans.length > 0 ? <PlanItems items={plans} today={today} /> : null}
      </div>
    </RoomPage>
  )
}
