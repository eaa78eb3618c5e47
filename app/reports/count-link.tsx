import { useTranslations } from 'next-intl'
import { countAt } from '@/lib/reports/count-at'
import { isHidden } from '@/lib/reports/hidden'
import type { MeasureKey } from '@/lib/reports/measures'
import { hrefBehind } from './href-behind'
import type { ReportProps } from './report-props'

type Props = Pick<ReportProps, 'report' | 'address'> & { measure: MeasureKey; row?: string; column?: string }

/** A number that leads to what it counted; nought leads nowhere, nor does anything outside the bureau, where small numbers of answers are hidden. */
export function CountLink({ report, address, measure, row, column }: Props) {
  const t = useTranslations('Reports')
  if (isHidden(report, measure, { row, column })) return <>{t('hidden')}</>
  const count = countAt(report, measure, { row, column })
  const shown = count.toLocaleString('en')
  if (count === 0 || report.isForOutside) return shown
  return <a href={hrefBehind(address, { measure, row, column })}>{shown}</a>
}
