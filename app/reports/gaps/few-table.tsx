import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { keyOf, type Side } from '@/lib/reports/gaps/need'
import { fromGaps } from '@/lib/reports/gaps/need-address'
import type { KnownNeed } from '@/lib/reports/gaps/rank'
import { addressOf } from '@/lib/reports/gaps/read'
import { nameOnSide, nameTheme } from '@/lib/reports/names'
import { hrefBehind } from '../href-behind'
import type { ReportProps } from '../report-props'

const SHOWN = 100

/** Needs asked about too seldom to be ranked, most often first; without any score. */
export function FewTable({ report, address, locale, side, needs }: ReportProps & { side: Side; needs: KnownNeed[] }) {
  const t = useTranslations('Gaps')
  const r = useTranslations('Reports')
  return (
    <>
      <DataTable
        caption={t('few.caption')}
        captionHidden
        columns={[
          { label: t('columns.theme'), room: 'medium' },
          t(`columns.${side}`),
          { label: t('few.count'), numeric: true },
        ]}
      >
        {needs.slice(0, SHOWN).map((need) => (
          <tr key={keyOf(need)}>
            <th scope="row">{nameTheme(need.theme, report.names, locale)}</th>
            <td>{nameOnSide(side, need.place, report.names, locale, r)}</td>
            <td className="numeric">
              <a href={hrefBehind(addressOf(need, address), { measure: 'received' }, fromGaps(address))}>
                {need.count}
                <span className="sr-only">{` ${nameOnSide(side, need.place, report.names, locale, r)}`}</span>
              </a>
            </td>
          </tr>
        ))}
      </DataTable>
      {needs.length > SHOWN ? <p>{t('more', { rest: needs.length - SHOWN })}</p> : null}
    </>
  )
}
