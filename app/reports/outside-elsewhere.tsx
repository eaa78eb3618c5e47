import { useTranslations } from 'next-intl'
import { fiscalYear, fiscalYearLabel } from '@/lib/japanese/dates'
import { writeAddress } from '@/lib/reports/address'
import { REPORTS } from '@/lib/reports/reports'
import type { ReportProps } from './report-props'

/** Says outside where answers to surveys are not shown, and leads to the latest view in which they are. */
export function OutsideElsewhere({ report, locale }: Pick<ReportProps, 'report' | 'locale'>) {
  const t = useTranslations('ReportGuide.outside')
  const year = fiscalYear(report.scope.today) - 1
  const href = writeAddress(REPORTS[report.key].path, { year: String(year), for: 'outside' })
  return (
    <div className="max-w-prose space-y-2">
      <p>{t('elsewhere')}</p>
      <p className="print:hidden">
        <a href={href}>{t('open', { year: fiscalYearLabel(year, locale) })}</a>
      </p>
    </div>
  )
}
