import { useTranslations } from 'next-intl'
import { type Column, goingOn, resolvedByFewer, shifted } from '@/lib/estimates/calculate'
import type { EstimateInputs } from '@/lib/estimates/inputs'
import { DataTable } from '../tables/data-table'

const PARTS = ['baselineUsers', 'baselineCost', 'typeCUsers', 'typeCCost', 'total'] as const

/** The table of an estimate: 【A】 goes on as before, 【B】 shifts to service C, 【C】 what is left over the ceiling; a column per year. */
export function EstimateTable({ inputs }: { inputs: EstimateInputs }) {
  const t = useTranslations('Estimates')
  const resolved = resolvedByFewer(inputs)
  const columns = [
    ...inputs.years.map(({ label, typeCUsers }) => ({ label, column: shifted(inputs, typeCUsers) })),
    ...(resolved ? [{ label: t('table.resolved'), column: resolved }] : []),
  ]
  const each = (value: (column: Column) => string) =>
    columns.map(({ label, column }) => (
      <td key={label} className="numeric">
        {value(column)}
      </td>
    ))
  const money = (value: number) => t('thousand', { value })
  const amount = (part: (typeof PARTS)[number], column: Column) =>
    part === 'baselineUsers' || part === 'typeCUsers' ? t('people', { value: column[part] }) : money(column[part])
  const heads = [t('table.item'), ...columns.map(({ label }) => ({ label, numeric: true }))]
  return (
    <DataTable caption={t('table.caption')} columns={heads}>
      {(['A', 'B'] as const).flatMap((scenario) =>
        PARTS.map((part) => (
          <tr key={`${scenario}-${part}`} className={part === 'total' ? 'font-700' : undefined}>
            <th scope="row">
              {t(`table.${scenario}`)} {t(`table.${part}`)}
            </th>
            {each((column) => amount(part, scenario === 'A' ? goingOn(inputs) : column))}
          </tr>
        )),
      )}
      <tr>
        <th scope="row">{t('table.saving')}</th>
        {each(({ saving }) => money(saving))}
      </tr>
      <tr className="font-700">
        <th scope="row">{t('table.remaining')}</th>
        {each(({ remaining }) => (remaining > 0 ? money(remaining) : t('table.solved', { amount: money(remaining) })))}
      </tr>
    </DataTable>
  )
}
