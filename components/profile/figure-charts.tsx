import { useLocale, useTranslations } from 'next-intl'
import { formatMonth } from '@/lib/japanese/dates'
import type { FigureLine } from '@/lib/profiles/read-figures'
import { BarChart } from '../charts/bar-chart'
import { FigureWithTable } from '../charts/figure-with-table'
import { asOfText, changeText, figureText } from './figure-words'

/** How each figure went over the years, a chart each with its table; a figure with one value has no course to draw. */
export function FigureCharts({ lines }: { lines: readonly FigureLine[] }) {
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
      {lines
        .filter(({ history }) => history.length > 1)
        .map((line) => (
          <Course key={line.kind} line={line} />
        ))}
    </div>
  )
}

/** More years than these do not fit beside each other on a narrow screen. */
const YEARS = 8

function Course({ line: { kind, unit, history } }: { line: FigureLine }) {
  const t = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const shown = history.slice(-YEARS)
  return (
    <FigureWithTable
      title={t(`kinds.${kind}`)}
      chart={
        <BarChart
          bars={shown.map((figure) => ({
            label: figure.asOf ? formatMonth(figure.asOf, locale) : t('noDate'),
            value: figure.value,
            text: figureText(figure.value, unit, t),
          }))}
        />
      }
      columns={[
        t('figures.asOf'),
        { label: t(`kinds.${kind}`), numeric: true },
        t('figures.change'),
        t('figures.source'),
      ]}
      rows={history.map((figure, index) => {
        const before = history[index - 1]
        const change = before ? Math.round((figure.value - before.value) * 100) / 100 : null
        return (
          <tr key={`${figure.asOf?.toISOString() ?? ''}`}>
            <th scope="row">{asOfText(figure, locale, t)}</th>
            <td className="numeric">{figureText(figure.value, unit, t)}</td>
            <td>{changeText(change, unit, t)}</td>
            <td>{figure.source}</td>
          </tr>
        )
      })}
    />
  )
}
