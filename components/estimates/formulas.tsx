import { useTranslations } from 'next-intl'
import { averageOf, shifted } from '@/lib/estimates/calculate'
import type { EstimateInputs } from '@/lib/estimates/inputs'
import { DescriptionList } from '../layout/description-list'

/** How each figure of the table comes about, with this estimate's own numbers, and how the average is rounded. */
export function Formulas({ inputs }: { inputs: EstimateInputs }) {
  const t = useTranslations('Estimates.formulas')
  const { baselineCost, baselineUsers, typeCAverage, ceilingExcess, rounding } = inputs
  const [year] = inputs.years
  if (!year) return null
  const average = averageOf(inputs)
  const column = shifted(inputs, year.typeCUsers)
  const numbers = { cost: baselineCost, users: baselineUsers, average, typeC: typeCAverage, excess: ceilingExcess }
  const values = {
    ...numbers,
    ...column,
    shifting: year.typeCUsers,
    exact: baselineCost / baselineUsers,
    year: year.label,
  }
  const parts = ['average', 'totalA', 'usersB', 'costB', 'costC', 'totalB', 'saving', 'remaining', 'resolve'] as const
  return (
    <>
      <DescriptionList rows={parts.map((part) => ({ term: t(`terms.${part}`), value: t(part, values) }))} />
      <p className="max-w-prose">{t(rounding, values)}</p>
      <p className="max-w-prose">{t('gap', { gap: shifted(inputs, 0).total - baselineCost })}</p>
    </>
  )
}
