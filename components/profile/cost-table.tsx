import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import type { Cost } from '@/lib/profiles/read-costs'
import { BarChart } from '../charts/bar-chart'
import { FigureWithTable } from '../charts/figure-with-table'
import { EmptyState } from '../layout/empty-state'
import { DataTable } from '../tables/data-table'

/** The 個別協議 of a municipality by year, and how its excess went. `editAt` leads to the form of a year. */
export function CostTable({ costs, editAt }: { costs: readonly Cost[]; editAt?: (year: number) => string }) {
  const t = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (costs.length === 0) return <EmptyState title={t('costs.none')} />
  const sum = (value: number | null) => (value === null ? t('noFigure') : value.toLocaleString(locale))
  const year = (fiscalYear: number) => fiscalYearLabel(fiscalYear, locale)
  const over = [...costs].reverse().filter(({ excess }) => excess !== null)
  return (
    <>
      <DataTable
        caption={t('costs.caption')}
        captionHidden
        columns={[
          t('costs.year'),
          ...(['amount', 'ceiling', 'excess'] as const).map((field) => ({
            label: t(`fields.${field}`),
            numeric: true,
          })),
          t('fields.standing'),
          { label: t('fields.result'), room: 'medium' },
          { label: t('fields.measures'), room: 'wide' },
          { label: t('fields.costSource'), room: 'medium' },
          ...(editAt ? [t('areas.edit')] : []),
        ]}
      >
        {costs.map((cost) => (
          <tr key={cost.id}>
            <th scope="row">{year(cost.fiscalYear)}</th>
            <td className="numeric">{sum(cost.amount)}</td>
            <td className="numeric">{sum(cost.ceiling)}</td>
            <td className="numeric font-700">{sum(cost.excess)}</td>
            <td>{t(`costs.standings.${cost.standing}`)}</td>
            <td className="whitespace-pre-wrap">{cost.result}</td>
            <td className="whitespace-pre-wrap">{cost.measures}</td>
            <td>{cost.source}</td>
            {editAt ? (
              <td>
                <a href={editAt(cost.fiscalYear)}>{t('costs.edit', { year: year(cost.fiscalYear) })}</a>
              </td>
            ) : null}
          </tr>
        ))}
      </DataTable>
      {over.length > 1 ? (
        <FigureWithTable
          title={t('costs.overTitle')}
          chart={
            <BarChart
              bars={over.map(({ fiscalYear, excess }) => ({
                label: year(fiscalYear),
                value: Math.max(0, excess ?? 0),
                text: sum(excess),
              }))}
            />
          }
          columns={[t('costs.year'), { label: t('fields.excess'), numeric: true }]}
          rows={over.map(({ fiscalYear, excess }) => (
            <tr key={fiscalYear}>
              <th scope="row">{year(fiscalYear)}</th>
              <td className="numeric">{sum(excess)}</td>
            </tr>
          ))}
        />
      ) : null}
    </>
  )
}
