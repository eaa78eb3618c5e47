import { namePeriod } from '@/lib/reports/conditions-of'
import type { Report } from '@/lib/reports/report'

type Say = (key: string, values?: Record<string, string | number>) => string

/** Under which name the file of a report is saved. */
export function fileName(report: Report, locale: 'ja' | 'en', say: Say): string {
  const period = namePeriod(report, locale, say)
  return say(report.isForOutside ? 'export.outsideFile' : 'export.file', {
    report: say(`reports.${report.key}.title`),
    period,
  })
}
