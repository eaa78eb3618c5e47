import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { TextArea } from '@/components/forms/text-area'
import type { AskedAbout } from '@/lib/followUps/asked-about'
import { ATTRIBUTIONS, type EffectField, fieldOf, PUBLICATIONS, USEFULNESS } from '@/lib/followUps/effect-answer'
import { MOST_INDICATORS } from '@/lib/followUps/indicator'
import { IndicatorFields } from './indicator-fields'

type Props = { effectId: string; earlier: AskedAbout['earlier']; state: FormState }

/** The questions about one support; what was answered the last time is filled in. Further indicators are folded away until wanted. */
export function EffectFields({ effectId, earlier, state }: Props) {
  const t = useTranslations('FollowUps')
  const field = (name: EffectField) => ({ name: fieldOf(name, effectId), label: t(`fields.${name}`), state })
  const choices = <T extends string>(of: readonly T[], label: (value: T) => string) =>
    of.map((value) => ({ value, label: label(value) }))
  const given = earlier?.indicators ?? []
  const further = Array.from({ length: MOST_INDICATORS - 1 }, (_, index) => index + 2)
  const isTyped = further.some((nth) => Boolean(state.typed[`indicator${nth}.${effectId}`]))
  return (
    <div className="space-y-6">
      <RadioGroup
        {...field('usefulness')}
        legend={t('wasItUseful')}
        options={choices(USEFULNESS, (value) => t(`usefulness.${value}`))}
        required
      />
      <TextArea
        {...field('actionsTaken')}
        rows={3}
        required
        hint={t('hints.actionsTaken')}
        defaultValue={earlier?.actionsTaken}
      />
      <IndicatorFields {...{ effectId, nth: 1, earlier: given[0], state }} />
      <details open={given.length > 1 || isTyped || state.errors.length > 0}>
        <summary className="py-2 font-700">{t('moreIndicators')}</summary>
        <div className="mt-3 space-y-8">
          {further.map((nth) => (
            <IndicatorFields key={nth} {...{ effectId, nth, earlier: given[nth - 1], state }} />
          ))}
        </div>
      </details>
      <TextArea {...field('changes')} rows={3} required={false} hint={t('hints.changes')} />
      <RadioGroup
        {...field('attribution')}
        legend={t('fields.attribution')}
        options={choices(ATTRIBUTIONS, (value) => t(`attribution.${value}`))}
        required={false}
      />
      <TextArea {...field('insights')} rows={3} required={false} hint={t('hints.insights')} />
      <TextArea {...field('stillNeeded')} rows={3} required={false} hint={t('hints.stillNeeded')} />
      <RadioGroup
        {...field('publication')}
        legend={t('fields.publication')}
        hint={t('hints.publication')}
        options={choices(PUBLICATIONS, (value) => t(`publication.${value}`))}
        required={false}
      />
    </div>
  )
}
