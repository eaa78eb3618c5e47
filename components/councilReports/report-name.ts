import type { CouncilReport } from '@/lib/councilReports/read'
import { formatDateTime, formatDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'

type Named = Pick<CouncilReport, 'fromOn' | 'untilOn' | 'documentNumber' | 'state' | 'asOf' | 'bureau'>
type Say = (key: string, values?: Record<string, string | number>) => string

/** What a report to the council is called on its page, and what stands on top of each of its sheets. */
export function reportName(report: Named, locale: 'ja' | 'en', say: Say) {
  const day = (date: Date) => formatDay(dayOf(date), locale)
  const period = say('period', { from: day(report.fromOn), until: day(report.untilOn) })
  return {
    title: say('titleOf', { period }),
    printLine: say('printLine', {
      number: report.documentNumber,
      bureau: (locale === 'en' && report.bureau.nameEn) || report.bureau.name,
      state: say(`state.${report.state}`),
      date: formatDateTime(report.asOf, locale),
    }),
  }
}
