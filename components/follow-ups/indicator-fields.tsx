import { useLocale, useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { NumberField } from '@/components/forms/number-field'
import { TextField } from '@/components/forms/text-field'
import { fieldOf, indicatorField } from '@/lib/followUps/effect-answer'
import type { Indicator, IndicatorField } from '@/lib/followUps/indicator'
import { formatDate } from '@/lib/japanese/dates'

type Props = { effectId: string; nth: number; earlier?: Indicator; state: FormState }

/** One indicator before and after; its name, unit and where it stood before are filled in from the last time. */
export function IndicatorFields({ effectId, nth, earlier, state }: Props) {
  const t = useTranslations('FollowUps')
  const locale = useLocale()
  const field = (name: IndicatorField) => {
    const asked = indicatorField(name, nth)
    return { name: fieldOf(asked, effectId), label: t(`fields.${asked}`), state, required: false }
  }
  const beforeOn = earlier?.beforeOn ?? undefined
  const lastValue = earlier?.after ? t('lastValue', { value: `${earlier.after}${earlier.unit}` }) : undefined
  return (
    <div className="space-y-6">
      <TextField
        {...field('indicator')}
        hint={nth === 1 ? t('hints.indicator') : undefined}
        defaultValue={earlier?.indicator}
        autoComplete="off"
      />
      <TextField {...field('unit')} width="short" defaultValue={earlier?.unit} autoComplete="off" />
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <NumberField {...field('before')} decimal defaultValue={earlier?.before ?? undefined} />
        <DateField
          {...field('beforeOn')}
          defaultValue={beforeOn && locale === 'ja' ? formatDate(beforeOn, 'ja') : beforeOn}
        />
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <NumberField {...field('after')} decimal hint={lastValue} />
        <DateField {...field('afterOn')} />
      </div>
    </div>
  )
}
