import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReportTexts } from '@/components/caseReports/report-texts'
import { ReportWords } from '@/components/caseReports/report-words'
import { DescriptionList } from '@/components/layout/description-list'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { openRoom, roomPath } from '../../open-room'
import { RoomPage, roomTitle } from '../../room-page'
import { readPublication } from './open-publication'
import { ReportDeeds, WithdrawReport } from './report-deeds'
import { WriteReport } from './write-report'

type Props = PageProps<'/teams/rooms/[teamId]/report/publication'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('CaseReports')
  return await roomTitle('report', searchParams, [t('room.title')])
}

/** The report of a case on its way to the public: how it stands, who agreed, and what can be done now. */
export default async function PublicationPage({ params, searchParams }: Props) {
  const search = await searchParams
  const { team, shown } = await openRoom(params, (tx, person, room) => readPublication(tx, person, room, search))
  const [t, locale] = [await getTranslations('CaseReports'), await readLocale()]
  const { report, state, forms } = shown
  const place = roomPath(team.id, '/report/publication')
  const standing = state === 'submitted' && report?.consentedAt ? 'agreed' : state
  const day = (at: Date | null) => (at ? formatDate(at, locale) : t('room.notYet'))
  const rows = report && [
    { term: t('room.state'), value: <strong className="font-700">{t(`states.${standing}`)}</strong> },
    { term: t('room.submitted'), value: day(report.submittedAt) },
    { term: t('room.agreed'), value: day(report.consentedAt) },
    {
      term: t('room.published'),
      value: report.publishedAt ? (
        <a href={`/case-reports/${report.id}`}>{day(report.publishedAt)}</a>
      ) : (
        t('room.notYet')
      ),
    },
    { term: t('fields.fiscalYear'), value: fiscalYearLabel(report.fiscalYear, locale) },
    {
      term: t('fields.themeKeys'),
      value: report.themes.map(({ theme }) => nameIn(locale, theme)).join(t('separator')),
    },
  ]
  return (
    <RoomPage
      team={team}
      tab="report"
      title={t('room.title')}
      lead={t('room.lead')}
      search={search}
      errors={Object.values(forms).flatMap(({ errors }) => errors)}
    >
      {rows ? <DescriptionList rows={rows} /> : <EmptyState title={t('room.none')} />}
      <ReportDeeds of={shown} place={place} />
      {report ? (
        <Section title={report.title} lead={t('room.textLead')}>
          <ReportTexts report={report} />
        </Section>
      ) : null}
      <WriteReport of={shown} place={place} titled={t('room.usualTitle', { place: team.placeName })} />
      <WithdrawReport of={shown} place={place} />
      {report && report.consents.length > 0 ? (
        <Section title={t('words.title')}>
          <ReportWords words={report.consents} />
        </Section>
      ) : null}
    </RoomPage>
  )
}
