import { useTranslations } from 'next-intl'
import { SampleBadge } from '@/components/notices/sample-badge'
import { DataTable } from '@/components/tables/data-table'
import type { ReportProps } from './report-props'

/** What towns measured before and after a support, each line leading to its consultation. */
export function Indicators({ report: { indicators }, locale }: Pick<ReportProps, 'report' | 'locale'>) {
  const t = useTranslations('Reports.indicators')
  const columns = ['number', 'municipality', 'menu', 'indicator', 'before', 'after', 'change', 'point'] as const
  const inEnglish = locale === 'en'
  return (
    <div>
      <h3>{t('title')}</h3>
      {indicators.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <p>{t('note')}</p>
          <DataTable caption={t('title')} captionHidden columns={columns.map((column) => t(`columns.${column}`))}>
            {indicators.map((one) => (
              <tr key={one.id}>
                <th scope="row" className="nowrap">
                  <a href={`/desk/consultations/${one.number}`}>{one.number}</a> {one.isSample ? <SampleBadge /> : null}
                </th>
                <td>{(inEnglish && one.municipalityEn) || one.municipality}</td>
                <td>{t('menu', { name: inEnglish ? one.menuEn : one.menu, version: one.menuVersion })}</td>
                <td className="[overflow-wrap:anywhere]">{one.indicator}</td>
                <td className="numeric">{t('value', { value: one.before, unit: one.unit })}</td>
                <td className="numeric">{t('value', { value: one.after, unit: one.unit })}</td>
                <td className="numeric">{t('change', { value: one.after - one.before })}</td>
                <td>{t('point', { months: one.pointMonths })}</td>
              </tr>
            ))}
          </DataTable>
        </>
      )}
    </div>
  )
}
