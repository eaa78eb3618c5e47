import { fiscalYear, fiscalYearLabel } from '@/lib/japanese/dates'
import type { ReportAddress } from '@/lib/reports/address'
import { MOVING } from '@/lib/reports/period'
import type { Report } from '@/lib/reports/report'

type Say = (key: string, values?: Record<string, string>) => string

/** The periods to choose from: those that go with the time, then each fiscal year. */
export function yearChoices(report: Report, address: ReportAddress, locale: 'ja' | 'en', say: Say) {
  const current = fiscalYear(report.scope.today)
  const asked = /^(19|20)\d{2}$/.test(address.year ?? '') ? [Number(address.year)] : []
  const years = [...new Set([...report.years, ...asked])].sort((a, b) => b - a)
  return [
    { value: '', label: say('moving.this_year', { year: fiscalYearLabel(current, locale) }) },
    ...MOVING.map((value) => ({ value, label: say(`moving.${value}`) })),
    ...years.map((year) => ({ value: String(year), label: fiscalYearLabel(year, locale) })),
  ]
}
