import { useTranslations } from 'next-intl'
import { mostEligible, resolvedByFewer, resolvedOneToOne, shifted } from '@/lib/estimates/calculate'
import type { EstimateInputs } from '@/lib/estimates/inputs'

/** With how many users the excess disappears, in both ways of looking at it. */
export function Resolutions({ inputs }: { inputs: EstimateInputs }) {
  const t = useTranslations('Estimates.resolve')
  const unit = useTranslations('Estimates')
  const fewer = resolvedByFewer(inputs)
  const least = resolvedOneToOne(inputs)
  const eligible = mostEligible(inputs)
  const money = (value: number) => unit('thousand', { value })
  const before = least && least.typeCUsers > 0 ? shifted(inputs, least.typeCUsers - 1).remaining : null
  return (
    <ul>
      <li>
        {fewer
          ? t('fewer', {
              ...{ typeC: fewer.typeCUsers, users: fewer.baselineUsers, remaining: money(fewer.remaining) },
              more: Math.max(0, inputs.baselineUsers - fewer.typeCUsers - fewer.baselineUsers),
            })
          : t('fewerNever')}
      </li>
      <li>
        {least ? t('oneToOne', { users: least.typeCUsers, remaining: money(least.remaining) }) : t('oneToOneNever')}
        {least && before !== null ? t('oneLess', { users: least.typeCUsers - 1, remaining: money(before) }) : ''}
      </li>
      {eligible === null ? null : <li>{t('eligible', { people: eligible })}</li>}
      {eligible !== null && least && least.typeCUsers > eligible ? <li className="font-700">{t('tooMany')}</li> : null}
    </ul>
  )
}
