import { sumAt } from '@/lib/reports/count-at'
import type { MeasureKey } from '@/lib/reports/measures'
import { hrefBehind } from './href-behind'
import type { ReportProps } from './report-props'

type Props = Pick<ReportProps, 'report' | 'address'> & { measure: MeasureKey; row?: string; column?: string }

/** An amount in yen that leads to what it is made of; nought leads nowhere. */
export function SumLink({ report, address, measure, row, column }: Props) {
  const sum = sumAt(report, measure, { row, column })
  const shown = sum.toLocaleString('en')
  return sum === 0 ? shown : <a href={hrefBehind(address, { measure, row, column })}>{shown}</a>
}
