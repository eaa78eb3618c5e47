import { useLocale, useTranslations } from 'next-intl'
import { formatMonth } from '@/lib/japanese/dates'
import { dayText } from '@/lib/japanese/day'
import { MONTHS, monthOf } from '@/lib/yearPlans/months'
import type { ReadEntry } from '@/lib/yearPlans/read'
import { DateField } from '../forms/date-field'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SelectField } from '../forms/select-field'
import { TextField } from '../forms/text-field'

type Props = { state: FormState; year: number; entry?: ReadEntry }

/** What stands in a row, and when: on a day, in one month or several, or 時期未定. */
export function EntryFields({ state, year, entry }: Props) {
  const t = useTranslations('YearPlans')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const months = MONTHS.map((month) => ({ value: String(month), label: formatMonth(monthOf(year, month), locale) }))
  const way = entry?.isUndecided ? 'undecided' : entry?.onDay ? 'day' : 'months'
  const month = (place: number | null | undefined) => (place && !entry?.onDay ? String(place) : '')
  return (
    <>
      <TextField
        {...{ name: 'words', label: t('fields.words'), hint: t('wordsHint'), state }}
        defaultValue={entry?.words}
      />
      <RadioGroup
        {...{ name: 'way', legend: t('fields.way'), state, required: true, inline: true, defaultValue: way }}
        options={(['months', 'day', 'undecided'] as const).map((one) => ({ value: one, label: t(`ways.${one}`) }))}
      />
      <SelectField
        {...{ name: 'fromMonth', label: t('fields.fromMonth'), state, width: 'medium', options: months }}
        emptyLabel={t('noMonth')}
        defaultValue={month(entry?.fromMonth)}
      />
      <SelectField
        {...{ name: 'toMonth', label: t('fields.toMonth'), hint: t('toMonthHint'), state, width: 'medium' }}
        options={months}
        emptyLabel={t('noMonth')}
        defaultValue={month(entry?.toMonth)}
      />
      <DateField name="onDay" label={t('fields.onDay')} state={state} defaultValue={dayText(entry?.onDay ?? null)} />
    </>
  )
}
