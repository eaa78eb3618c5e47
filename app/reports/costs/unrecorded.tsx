import { useTranslations } from 'next-intl'
import { figureOf } from '@/lib/reports/figures'
import { cellsOf } from '@/lib/reports/report'
import { hrefBehind } from '../href-behind'
import type { ReportProps } from '../report-props'

/** What is to be done before the figures are handed on: the supports nobody has recorded a cost of. */
export function Unrecorded({ report, address }: Pick<ReportProps, 'report' | 'address'>) {
  const t = useTranslations('ReportCosts')
  const { n, missing } = figureOf('cost_supports', cellsOf(report, 'cost_supports'))
  if (n === 0) return null
  if (missing === 0) return <p>{t('allRecorded', { n })}</p>
  return (
    <p className="max-w-prose">
      {t('unrecorded', { n, missing })}{' '}
      <a href={hrefBehind(address, { measure: 'cost_supports', column: 'unrecorded' })} className="print:hidden">
        {t('toUnrecorded')}
      </a>
    </p>
  )
}
