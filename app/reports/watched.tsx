import { useTranslations } from 'next-intl'
import { Kpi } from '@/components/charts/kpi'
import { KpiRow } from '@/components/charts/kpi-row'
import { countAt } from '@/lib/reports/count-at'
import { figureOf } from '@/lib/reports/figures'
import { isHidden, tellsMissing } from '@/lib/reports/hidden'
import { MEASURES, type MeasureKey } from '@/lib/reports/measures'
import { cellsOf } from '@/lib/reports/report'
import { REPORTS } from '@/lib/reports/reports'
import { differenceWords, figureWords } from './figure-words'
import { hrefBehind } from './href-behind'
import type { ReportProps } from './report-props'

/** The numbers looked at first, each with how many it was taken from, how many are missing, and what it was in the period beside it. */
export function Watched(shown: ReportProps) {
  const watched: readonly MeasureKey[] = REPORTS[shown.report.key].watched
  return (
    <KpiRow>
      {watched.map((measure) =>
        shown.report.cells.has(measure) ? <WatchedNumber key={measure} {...shown} measure={measure} /> : null,
      )}
    </KpiRow>
  )
}

function WatchedNumber({ report, address, measure }: ReportProps & { measure: MeasureKey }) {
  const t = useTranslations('Reports')
  const label = t(`measures.${measure}.short`)
  if (isHidden(report, measure, { figure: true }))
    return <Kpi label={label} value={t('hidden')} note={t('outside.hidden')} />
  const now = figureOf(measure, cellsOf(report, measure))
  const behind = countAt(report, measure)
  const unit = t(`units.of_${MEASURES[measure].counts}`)
  const isCount = MEASURES[measure].figure === 'count'
  return (
    <Kpi
      label={label}
      {...figureWords(measure, now, t)}
      note={
        <>
          {isCount ? null : (
            <p>
              {t(now.missing > 0 && tellsMissing(report, measure) ? 'note.missing' : 'note.n', {
                n: now.n,
                missing: now.missing,
                unit,
              })}
            </p>
          )}
          {MEASURES[measure].date === 'today' ? <p>{t('note.today')}</p> : null}
          <Beside report={report} measure={measure} now={now} />
        </>
      }
      link={
        behind > 0 && !report.isForOutside
          ? { href: hrefBehind(address, { measure }), label: t('behind', { count: behind, unit }) }
          : undefined
      }
    />
  )
}

function Beside({
  report,
  measure,
  now,
}: Pick<ReportProps, 'report'> & { measure: MeasureKey; now: ReturnType<typeof figureOf> }) {
  const t = useTranslations('Reports')
  const cells = report.beside?.cells.get(measure)
  if (!cells || (report.isForOutside && MEASURES[measure].isSurvey)) return null
  const then = figureOf(measure, cells)
  const { value, unit = '' } = figureWords(measure, then, t)
  const by = differenceWords(measure, now, then, t)
  return <p>{by === null ? t('beside.value', { value, unit }) : t('beside.valueBy', { value, unit, by })}</p>
}
