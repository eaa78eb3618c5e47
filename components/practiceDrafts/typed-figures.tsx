import { useLocale, useTranslations } from 'next-intl'
import type { IndicatorField } from '@/lib/followUps/indicator'
import { formatDate } from '@/lib/japanese/dates'
import { FIGURE_PLACES, figureField, type PracticeFigure } from '@/lib/practiceDrafts/figures'
import { DateField } from '../forms/date-field'
import type { FormState } from '../forms/form-state'
import { NumberField } from '../forms/number-field'
import { TextField } from '../forms/text-field'

type Props = { state: FormState; figures: readonly PracticeFigure[] }

/** Figures of an effect as they are typed, before and after; the second and third are folded away until wanted. */
export function TypedFigures({ state, figures }: Props) {
  const t = useTranslations('PracticeFiling.figures')
  const [first, ...further] = FIGURE_PLACES
  const isWanted = figures.length > 1 || further.some((place) => Boolean(state.typed[figureField(place, 'indicator')]))
  return (
    <fieldset className="min-w-0 space-y-6">
      <legend className="font-700">{t('legend')}</legend>
      <p className="max-w-prose">{t('hint')}</p>
      {first ? <OneFigure place={first} figure={figures[0]} state={state} /> : null}
      <details open={isWanted || state.errors.length > 0}>
        <summary className="py-2 font-700">{t('more')}</summary>
        <div className="mt-3 space-y-8">
          {further.map((place) => (
            <OneFigure key={place} place={place} figure={figures[place - 1]} state={state} />
          ))}
        </div>
      </details>
    </fieldset>
  )
}

function OneFigure({ place, figure, state }: { place: number; figure?: PracticeFigure; state: FormState }) {
  const t = useTranslations('PracticeFiling.figures')
  const locale = useLocale()
  const field = (name: IndicatorField) => ({
    ...{ name: figureField(place, name), label: t(name, { number: place }), state, required: false },
    ...(figure?.[name] ? { defaultValue: shown(name, figure[name], locale) } : {}),
  })
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap gap-x-8 gap-y-6 *:min-w-0 *:max-w-full">
        <TextField {...field('indicator')} autoComplete="off" />
        <TextField {...field('unit')} width="short" autoComplete="off" />
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-6 *:min-w-0 *:max-w-full">
        <NumberField {...field('before')} decimal />
        <DateField {...field('beforeOn')} />
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-6 *:min-w-0 *:max-w-full">
        <NumberField {...field('after')} decimal />
        <DateField {...field('afterOn')} />
      </div>
    </div>
  )
}

function shown(name: IndicatorField, value: string, locale: string): string {
  return name.endsWith('On') && locale === 'ja' ? formatDate(value, 'ja') : value
}
