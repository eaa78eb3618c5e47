import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel, formatMonth } from '@/lib/japanese/dates'
import { isOverdue, monthsOf, type RoadmapItem, yearSpans } from '@/lib/roadmaps/items'
import { RoadmapBar } from './roadmap-bar'

type Props = { items: readonly RoadmapItem[]; thisMonth: string; caption: string }

/** A roadmap as a chart: a line per item, a column per month, in shapes that can be read in black and white on one sheet of A3. */
export function RoadmapChart({ items, thisMonth, caption }: Props) {
  const t = useTranslations('Roadmaps')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const months = monthsOf(items)
  if (months.length === 0) return null
  const label = t('asChart', { name: caption })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      <table className="roadmap">
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          <col width={208} />
          <col width={120} />
          <col span={months.length} width={16} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('fields.what')}
            </th>
            <th scope="col" rowSpan={2}>
              {t('fields.owner')}
            </th>
            {yearSpans(months).map(({ year, months: count }) => (
              <th key={year} scope="colgroup" colSpan={count} className="text-start">
                {fiscalYearLabel(year, locale)}
              </th>
            ))}
          </tr>
          <tr>
            {months.map((month) => (
              <th key={month} scope="col" className="month" aria-current={month === thisMonth ? 'date' : undefined}>
                <abbr title={formatMonth(month, locale)} className="no-underline">
                  {Number(month.slice(5))}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                {item.group ? <span className="block text-solid-gray-700">{item.group}</span> : null}
                {item.what}
                {isOverdue(item, thisMonth) ? <span className="font-700 text-red-1000"> {t('overdue')}</span> : null}
              </th>
              <td>{item.owner}</td>
              <td colSpan={months.length} className="p-0 align-middle">
                <RoadmapBar item={item} months={months} thisMonth={thisMonth} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-dns-14N-130">{t('legend')}</p>
    </section>
  )
}
