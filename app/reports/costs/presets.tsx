import { useTranslations } from 'next-intl'
import { fiscalYear, fiscalYearLabel } from '@/lib/japanese/dates'
import { type ReportAddress, writeAddress } from '@/lib/reports/address'
import { queryOf } from '@/lib/reports/views'
import type { ReportProps } from '../report-props'

/** The periods in which costs are asked for: the year that has ended for the budget in July, its first half for the council in October. */
export function Presets({ report, address, locale }: ReportProps) {
  const t = useTranslations('ReportCosts.presets')
  const year = fiscalYear(report.scope.today)
  const presets: { key: 'now' | 'july' | 'october'; query: ReportAddress }[] = [
    { key: 'now', query: {} },
    { key: 'july', query: { year: 'last_year' } },
    { key: 'october', query: { from: `${year}-04-01`, until: `${year}-09-30`, beside: 'year_before' } },
  ]
  const labels = { year: fiscalYearLabel(year, locale), last: fiscalYearLabel(year - 1, locale) }
  return (
    <nav aria-label={t('label')} className="flex flex-wrap items-baseline gap-x-5 gap-y-1 print:hidden">
      <span className="font-700">{t('title')}</span>
      {presets.map(({ key, query }) => (
        <a
          key={key}
          href={writeAddress('/reports/costs', query)}
          aria-current={queryOf(query) === queryOf(address) ? 'page' : undefined}
          className="inline-block py-1 aria-[current=page]:font-700"
        >
          {t(key, labels)}
        </a>
      ))}
    </nav>
  )
}
