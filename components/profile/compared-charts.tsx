import { useLocale, useTranslations } from 'next-intl'
import type { FigureLine } from '@/lib/profiles/read-figures'
import { FigureWithTable } from '../charts/figure-with-table'
import { HorizontalBarChart } from '../charts/horizontal-bar-chart'
import { asOfText, figureText } from './figure-words'

/** Rates and premiums beside those of prefecture and nation; where one of them has no figure, that is said. */
export function ComparedCharts({ lines, place, prefecture }: Props) {
  const compared = lines.filter(({ latest, isComparable }) => latest && isComparable)
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
      {compared.map((line) => (
        <Comparison key={line.kind} line={line} place={place} prefecture={prefecture} />
      ))}
    </div>
  )
}

type Props = { lines: readonly FigureLine[]; place: string; prefecture: string | null }

function Comparison({ line, place, prefecture }: Omit<Props, 'lines'> & { line: FigureLine }) {
  const t = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { kind, unit } = line
  const figures = [
    { name: place, figure: line.latest },
    ...(prefecture ? [{ name: prefecture, figure: line.prefecture }] : []),
    { name: t('figures.nation'), figure: line.nation },
  ]
  const known = figures.flatMap(({ name, figure }) => (figure ? [{ name, figure }] : []))
  const missing = [
    ...(prefecture && !line.prefecture ? [t('figures.prefectureHas')] : []),
    ...(line.nation ? [] : [t('figures.nationHas')]),
  ]
  return (
    <FigureWithTable
      title={t(`kinds.${kind}`)}
      note={missing.join(' ')}
      chart={
        <HorizontalBarChart
          bars={known.map(({ name, figure }) => ({
            label: t('figures.comparedAsOf', { place: name, asOf: asOfText(figure, locale, t) }),
            value: figure.value,
            text: figureText(figure.value, unit, t),
          }))}
        />
      }
      columns={[
        t('figures.kind'),
        { label: t(`kinds.${kind}`), numeric: true },
        t('figures.asOf'),
        t('figures.source'),
      ]}
      rows={known.map(({ name, figure }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td className="numeric">{figureText(figure.value, unit, t)}</td>
          <td>{asOfText(figure, locale, t)}</td>
          <td>{figure.source}</td>
        </tr>
      ))}
    />
  )
}
