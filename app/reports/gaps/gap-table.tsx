import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { keyOf, type Side } from '@/lib/reports/gaps/need'
import { writeGapAddress } from '@/lib/reports/gaps/need-address'
import type { Gap } from '@/lib/reports/gaps/rank'
import { nameOnSide, nameTheme } from '@/lib/reports/names'
import type { ReportProps } from '../report-props'
import { Reasons } from './reasons'

type Props = ReportProps & { side: Side; gaps: readonly Gap[] }

/** Needs that are not met, the most pressing first, each with why it stands there. */
export function GapTable({ report, address, locale, side, gaps }: Props) {
  const t = useTranslations('Gaps')
  const r = useTranslations('Reports')
  return (
    <DataTable
      caption={t(`sides.${side}`)}
      captionHidden
      stacks
      columns={[
        { label: t('columns.ranked'), room: 'medium' },
        t(`columns.${side}`),
        { label: t('columns.reasons'), room: 'wide' },
        { label: t('columns.score'), numeric: true },
        { label: t('columns.propose'), room: 'medium' },
      ]}
    >
      {gaps.map((gap, at) => (
        <tr key={keyOf(gap)}>
          <th scope="row">{t('ranked', { rank: at + 1, theme: nameTheme(gap.theme, report.names, locale) })}</th>
          <td data-label={t(`columns.${side}`)}>{nameOnSide(side, gap.place, report.names, locale, r)}</td>
          <td>
            <Reasons gap={gap} address={address} />
          </td>
          <td className="numeric" data-label={t('columns.score')}>
            {t('score', { score: gap.score })}
            <span className="block text-dns-14N-130 text-solid-gray-700">{t('of', { count: gap.count })}</span>
          </td>
          <td>
            <a href={writeGapAddress('/reports/proposals/new', gap, address)}>{t('propose')}</a>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
