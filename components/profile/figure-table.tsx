import { useLocale, useTranslations } from 'next-intl'
import type { Figure, FigureLine } from '@/lib/profiles/read-figures'
import { EmptyState } from '../layout/empty-state'
import { DataTable } from '../tables/data-table'
import { asOfText, changeText, figureText } from './figure-words'

/** The latest figure of each kind beside those of prefecture and nation; kinds without any are left out. */
export function FigureTable({ lines }: { lines: readonly FigureLine[] }) {
  const t = useTranslations('Profile')
  const known = lines.filter(({ latest }) => latest)
  if (known.length === 0)
    return (
      <EmptyState title={t('figures.none')}>
        <p>{t('figures.noneHint')}</p>
      </EmptyState>
    )
  return (
    <DataTable
      caption={t('figures.caption')}
      captionHidden
      columns={[
        t('figures.kind'),
        { label: t('figures.value'), numeric: true },
        { label: t('figures.asOf'), room: 'medium' },
        { label: t('figures.change'), room: 'medium' },
        { label: t('figures.prefecture'), numeric: true },
        { label: t('figures.nation'), numeric: true },
        { label: t('figures.source'), room: 'wide' },
      ]}
    >
      {known.map((line) => (
        <Row key={line.kind} line={line} />
      ))}
    </DataTable>
  )
}

function Row({ line: { kind, unit, latest, change, isComparable, prefecture, nation } }: { line: FigureLine }) {
  const t = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!latest) return null
  return (
    <tr>
      <th scope="row">{t(`kinds.${kind}`)}</th>
      <td className="numeric font-700 whitespace-nowrap">{figureText(latest.value, unit, t)}</td>
      <td>{asOfText(latest, locale, t)}</td>
      <td className="nowrap">{changeText(change, unit, t)}</td>
      <td className="numeric">{isComparable ? <Other figure={prefecture} line={{ unit }} /> : ''}</td>
      <td className="numeric">{isComparable ? <Other figure={nation} line={{ unit }} /> : ''}</td>
      <td>
        {latest.source}
        {latest.note ? <span className="block text-solid-gray-700">{noteText(latest.note, t)}</span> : null}
      </td>
    </tr>
  )
}

function Other({ figure, line }: { figure: Figure | null; line: Pick<FigureLine, 'unit'> }) {
  const t = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!figure) return <span className="text-solid-gray-700">{t('noFigure')}</span>
  return (
    <>
      <span className="whitespace-nowrap">{figureText(figure.value, line.unit, t)}</span>
      <span className="block text-dns-14N-130 text-solid-gray-700">{asOfText(figure, locale, t)}</span>
    </>
  )
}

function noteText(note: string, t: ReturnType<typeof useTranslations<'Profile'>>): string {
  return note === 'worked_out' ? t('workedOut') : note
}
