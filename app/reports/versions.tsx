import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import { isSplit, writeAddress } from '@/lib/reports/address'
import { cellsIn } from '@/lib/reports/count-at'
import { figureOf } from '@/lib/reports/figures'
import type { MeasureKey } from '@/lib/reports/measures'
import { nameRow } from '@/lib/reports/names'
import { REPORTS } from '@/lib/reports/reports'
import { tableOf } from '@/lib/reports/table-of'
import { CountLink } from './count-link'
import { Definition } from './definition'
import { figureWords } from './figure-words'
import type { ReportProps } from './report-props'

const FIGURES = ['version_usefulness', 'version_indicators', 'version_waits'] as const

/** The numbers of menus for each of their versions side by side, so that one sees whether a change moved them; the way there while they are not split. */
export function Versions({ report, address, locale }: ReportProps) {
  const t = useTranslations('Reports')
  if (report.isForOutside) return null
  const path = REPORTS[report.key].path
  if (!isSplit(address))
    return (
      <p className="print:hidden">
        <a href={`${writeAddress(path, address, { split: 'versions' })}#versions`}>{t('versions.open')}</a>
      </p>
    )
  const read = (['versions', 'version_usefulness'] as const).flatMap((measure) => tableOf(measure, report).rows)
  const named = report.names.filter(({ kind, value }) => kind === 'version' && read.includes(value))
  const figure = (measure: MeasureKey, row: string) => {
    const found = figureOf(measure, cellsIn(report, measure, row))
    return found.n === 0 ? t('noFigure') : t('ofN', { value: figureWords(measure, found, t).value, n: found.n })
  }
  return (
    <Section id="versions" title={t('versions.title')} lead={<p>{t('versions.lead')}</p>}>
      <p className="print:hidden">
        <a href={writeAddress(path, { ...address, split: undefined })}>{t('versions.close')}</a>
      </p>
      {named.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <DataTable
          caption={t('versions.title')}
          captionHidden
          columns={[
            { label: t('versions.version'), room: 'wide' },
            { label: t('versions.period'), room: 'medium' },
            { label: t('measures.versions.short'), numeric: true },
            ...FIGURES.map((measure) => ({ label: t(`measures.${measure}.short`), numeric: true })),
            { label: t('versions.measured'), numeric: true },
          ]}
        >
          {named.map(({ value, version }) => (
            <tr key={value}>
              <th scope="row">{nameRow('versions', value, report.names, locale, t)}</th>
              <td>
                {version
                  ? t('versions.from', {
                      from: formatDate(version.from, locale),
                      until: version.until ? formatDate(version.until, locale) : 'none',
                    })
                  : null}
              </td>
              <td className="numeric">
                <CountLink report={report} address={address} measure="versions" row={value} />
              </td>
              {FIGURES.map((measure) => (
                <td key={measure} className="numeric">
                  {figure(measure, value)}
                </td>
              ))}
              <td className="numeric">
                <CountLink
                  report={report}
                  address={address}
                  measure="version_indicators"
                  row={value}
                  column="measured"
                />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
      {(['versions', ...FIGURES] as const).map((measure) => (
        <Definition key={measure} measure={measure} named />
      ))}
    </Section>
  )
}
