import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { formatMonth } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ComparedFigure, PrefectureFigures } from '@/lib/profiles/read-prefecture'

const SMALL = 'block text-dns-14N-130 font-400 text-solid-gray-700'

/** Municipalities by line and figures by column; the mean and the prefecture's own figure at the foot; those without any figure are named below. */
export function FiguresTable({ columns, lines: all }: PrefectureFigures) {
  const t = useTranslations('PrefectureFigures')
  const f = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const lines = all.filter(({ figures }) => figures.size > 0)
  const without = all.filter(({ figures }) => figures.size === 0)
  const foot = (label: 'mean' | 'prefecture') => (
    <tr>
      <th scope="row">{t(label)}</th>
      {columns.map(({ kind, unit, [label]: value }) => (
        <td key={kind} className="numeric">
          {value === null ? <Nothing /> : f(`units.${unit}`, { value })}
        </td>
      ))}
    </tr>
  )
  return (
    <>
      <DataTable
        caption={t('caption', { count: lines.length })}
        columns={[
          { label: t('municipality'), room: 'medium' },
          ...columns.map(({ kind }) => ({ label: f(`kinds.${kind}`), numeric: true })),
        ]}
        footer={
          <>
            {foot('mean')}
            {foot('prefecture')}
          </>
        }
      >
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{nameIn(locale, line)}</th>
            {columns.map(({ kind, unit }) => {
              const figure = line.figures.get(kind)
              return (
                <td key={kind} className="numeric">
                  {figure ? (
                    <>
                      {f(`units.${unit}`, { value: figure.value })}
                      <Compared figure={figure} locale={locale} />
                    </>
                  ) : (
                    <Nothing />
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </DataTable>
      {without.length > 0 ? (
        <p className="max-w-prose">
          {t('without', {
            count: without.length,
            names: without.map((line) => nameIn(locale, line)).join(locale === 'en' ? ', ' : '、'),
          })}
        </p>
      ) : null}
    </>
  )
}

/** How far from the mean, and of when the figure is. */
function Compared({ figure, locale }: { figure: ComparedFigure; locale: 'ja' | 'en' }) {
  const t = useTranslations('PrefectureFigures')
  const { difference, asOf, asOfText } = figure
  return (
    <>
      {difference === null ? null : <span className={SMALL}>{t('difference', { difference })}</span>}
      <span className={SMALL}>{asOf ? formatMonth(asOf, locale) : asOfText}</span>
    </>
  )
}

function Nothing() {
  const t = useTranslations('PrefectureFigures')
  return <span className="text-solid-gray-700">{t('nothing')}</span>
}
