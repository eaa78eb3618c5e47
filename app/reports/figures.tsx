import { useTranslations } from 'next-intl'
import { BarChart } from '@/components/charts/bar-chart'
import { HorizontalBarChart } from '@/components/charts/horizontal-bar-chart'
import { Section } from '@/components/layout/section'
import { countAt } from '@/lib/reports/count-at'
import { nameRow } from '@/lib/reports/names'
import { tableOf } from '@/lib/reports/table-of'
import { CrossTable } from './cross-table'
import { Indicators } from './indicators'
import { MeasureFigure } from './measure-figure'
import type { ReportProps } from './report-props'

const MONTHS_OF_A_YEAR = 12

/** The report itself, from what came in to what came of it. */
export function Figures(shown: ReportProps) {
  const t = useTranslations('Reports')
  const { report, locale } = shown
  const months = tableOf('received', report).rows
  const menus = tableOf('menus', report).rows.map((row) => ({
    label: nameRow('menus', row, report.names, locale, t),
    value: countAt(report, 'menus', { row }),
  }))
  return (
    <>
      <Section title={t('sections.received')}>
        {months.length <= MONTHS_OF_A_YEAR ? <MonthChart report={report} months={months} /> : null}
        <CrossTable {...shown} measure="received" />
      </Section>
      <Section title={t('sections.themes')} lead={<p>{t('themesNote')}</p>}>
        <CrossTable {...shown} measure="themes" />
      </Section>
      <Section title={t('sections.menus')}>
        <HorizontalBarChart bars={menus} />
        <CrossTable {...shown} measure="menus" />
      </Section>
      <Section title={t('sections.answers')}>
        <div className="grid gap-10 lg:grid-cols-2">
          <MeasureFigure {...shown} measure="in_time" chart="stacked" />
          <MeasureFigure {...shown} measure="first_answer" chart="stacked" />
        </div>
      </Section>
      <Section title={t('sections.open')}>
        <div className="grid gap-10 lg:grid-cols-2">
          <MeasureFigure {...shown} measure="age" chart="lying" />
          <MeasureFigure {...shown} measure="waiting" chart="lying" />
        </div>
      </Section>
      <Section title={t('sections.followUps')}>
        <div className="grid gap-10 lg:grid-cols-2">
          <MeasureFigure {...shown} measure="follow_ups" chart="stacked" />
          <MeasureFigure {...shown} measure="usefulness" chart="lying" />
          <MeasureFigure {...shown} measure="effects" chart="lying" />
        </div>
        <Indicators {...shown} />
      </Section>
    </>
  )
}

function MonthChart({ report, months }: { report: ReportProps['report']; months: readonly string[] }) {
  const t = useTranslations('Reports')
  const bars = months.map((row) => ({
    label: t('month', { month: Number(row.slice(5)) }),
    value: countAt(report, 'received', { row }),
  }))
  return <BarChart bars={bars} />
}
