import { useLocale, useTranslations } from 'next-intl'
import { type Known, marksOfDay, marksOfTime } from '@/lib/datePolls/marks'
import { BANDS, writeSlot } from '@/lib/datePolls/slots'
import { formatDate } from '@/lib/japanese/dates'
import { Fieldset } from '../forms/fieldset'
import type { FormState } from '../forms/form-state'
import { errorOf, typedChoices } from '../forms/typed'
import { MarkList } from './mark-list'

type Props = { days: readonly string[]; known: Known; travelMinutes: number; state: FormState }

/** Candidate times to tick, day by day; what speaks against a day or a time stands beside it. */
export function SlotGrid({ days, known, travelMinutes, state }: Props) {
  const t = useTranslations('Polls')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const chosen = typedChoices(state, 'slots')
  return (
    <Fieldset id="slots" legend={t('fields.slots')} hint={t('slotsHint')} error={errorOf(state, 'slots')}>
      <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {days.map((day) => (
          <li key={day} className="py-2">
            <p className="font-700">
              {formatDate(day, locale)} <MarkList marks={marksOfDay(day, known, locale)} />
            </p>
            <div className="flex flex-wrap gap-x-6">
              {BANDS.map((band) => {
                const value = writeSlot({ day, ...band })
                return (
                  <label key={value} className="flex min-h-11 items-center gap-2">
                    <input
                      type="checkbox"
                      name="slots"
                      value={value}
                      defaultChecked={chosen.includes(value)}
                      className="size-6 shrink-0 accent-blue-900"
                    />
                    <span>
                      <span className="sr-only">{formatDate(day, locale)} </span>
                      {t('band', band)} <MarkList marks={marksOfTime({ day, ...band }, travelMinutes, known)} />
                    </span>
                  </label>
                )
              })}
            </div>
          </li>
        ))}
      </ul>
    </Fieldset>
  )
}
