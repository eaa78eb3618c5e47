import { useLocale, useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { NumberField } from '@/components/forms/number-field'
import { RadioGroup } from '@/components/forms/radio-group'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { type EffectField, fieldOf, USEFULNESS } from '@/lib/followUps/effect-answer'
import { formatDate } from '@/lib/japanese/dates'

type Earlier = { indicator: string; unit: string; before: { toString: () => string } | null; beforeOn: Date | null }
type Props = { effectId: string; earlier: Earlier | null; state: FormState }

/** The questions about one support; the indicator and where it stood before are filled in from the last time. */
export function EffectFields({ effectId, earlier, state }: Props) {
  const t = useTranslations('FollowUps')
  const locale = useLocale()
  const field = (name: EffectField) => ({ name: fieldOf(name, effectId), label: t(`fields.${name}`), state })
  const usefulness = field('usefulness')
  const options = USEFULNESS.map((value) => ({ value, label: t(`usefulness.${value}`) }))
  const beforeOn = earlier?.beforeOn?.toISOString().slice(0, 10)
  return (
    <div className="space-y-6">
      <RadioGroup {...usefulness} legend={t('wasItUseful')} options={options} required />
      <TextArea {...field('actionsTaken')} rows={3} required hint={t('hints.actionsTaken')} />
      <TextField
        {...field('indicator')}
        required={false}
        hint={t('hints.indicator')}
        defaultValue={earlier?.indicator}
        autoComplete="off"
      />
      <TextField {...field('unit')} required={false} width="short" defaultValue={earlier?.unit} autoComplete="off" />
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <NumberField {...field('before')} decimal required={false} defaultValue={earlier?.before?.toString()} />
        <DateField
          {...field('beforeOn')}
          required={false}
          defaultValue={beforeOn && locale === 'ja' ? formatDate(beforeOn, 'ja') : beforeOn}
        />
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <NumberField {...field('after')} decimal required={false} />
        <DateField {...field('afterOn')} required={false} />
      </div>
      <TextArea {...field('changes')} rows={3} required={false} hint={t('hints.changes')} />
      <TextArea {...field('insights')} rows={3} required={false} hint={t('hints.insights')} />
      <TextArea {...field('stillNeeded')} rows={3} required={false} hint={t('hints.stillNeeded')} />
    </div>
  )
}
