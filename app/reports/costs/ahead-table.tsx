import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { fiscalYear, fiscalYearLabel } from '@/lib/japanese/dates'
import { expectedOf } from '@/lib/reports/costs/ahead'
import { nameRow } from '@/lib/reports/names'
import type { ReportProps } from '../report-props'

const COLUMNS = ['spent', 'assigned', 'expected', 'reserved', 'cap'] as const

/** What this fiscal year is likely to cost, for the budget in July; nothing where nobody was asked. */
export function AheadTable({ report, locale }: ReportProps) {
  const t = useTranslations('ReportCosts.ahead')
  const r = useTranslations('Reports')
  if (!report.ahead || report.ahead.length === 0) return null
  const year = fiscalYear(report.scope.today)
  return (
    <Section title={t('title')} lead={<p>{t('lead', { year: fiscalYearLabel(year, locale) })}</p>}>
      <DataTable
        caption={t('title')}
        captionHidden
        columns={[
          { label: t('columns.menu'), room: 'medium' },
          ...COLUMNS.map((column) => ({ label: t(`columns.${column}`), numeric: true })),
        ]}
      >
        {report.ahead.map((one) => (
          <tr key={one.menu}>
            <th scope="row">{nameRow('costs', one.menu, report.names, locale, r)}</th>
            <td className="numeric">{one.spent.toLocaleString('en')}</td>
            <td className="numeric">{one.assigned.toLocaleString('en')}</td>
            <td className="numeric">{expectedOf(one).toLocaleString('en')}</td>
            <td className="numeric">{one.reserved.toLocaleString('en')}</td>
            <td className="numeric">{one.cap === null ? t('noCap') : one.cap.toLocaleString('en')}</td>
          </tr>
        ))}
      </DataTable>
      <p className="flex flex-wrap gap-x-5 print:hidden">
        <a href={`/supports/advisors/fees?year=${year}`}>{t('fees')}</a>
        <a href={`/supports/advisors/quota?year=${year}`}>{t('quota')}</a>
      </p>
    </Section>
  )
}
