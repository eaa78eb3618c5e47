import { useLocale, useTranslations } from 'next-intl'
import type { EventChoices } from '@/lib/events/choices'
import { EVENT_KINDS } from '@/lib/events/kinds'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { themeOptions } from '@/lib/menus/theme-options'
import { CheckboxGroup } from '../forms/checkbox-group'
import { DateField } from '../forms/date-field'
import type { FormState } from '../forms/form-state'
import { GroupedCheckboxes } from '../forms/grouped-checkboxes'
import { NumberField } from '../forms/number-field'
import { RadioGroup } from '../forms/radio-group'
import { SelectField } from '../forms/select-field'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import type { EventTexts } from './event-texts'
import { PlaceFields } from './place-fields'

type Props = { state: FormState; choices: EventChoices; texts: EventTexts }

/** The fields of an event; only kind, title, time and access have to be said. */
export function EventFields({ state, choices, texts }: Props) {
  const t = useTranslations('Events')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { series, years, offices, themes } = choices
  const seriesHint = series.length > 0 ? t('seriesHintWith', { names: series.join(t('separator')) }) : t('seriesHint')
  return (
    <>
      <SelectField
        {...{ name: 'kind', label: t('fields.kind'), state, required: true, emptyLabel: '', width: 'medium' }}
        defaultValue={texts.kind}
        options={EVENT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <TextField name="series" label={t('fields.series')} hint={seriesHint} state={state} defaultValue={texts.series} />
      <TextField name="title" label={t('fields.title')} state={state} required defaultValue={texts.title} />
      <RadioGroup
        {...{ name: 'when', legend: t('fields.when'), state, required: true, inline: true }}
        defaultValue={texts.when}
        options={(['day', 'month', 'undecided'] as const).map((when) => ({ value: when, label: t(`whens.${when}`) }))}
      />
      <DateField name="heldOn" label={t('fields.heldOn')} state={state} defaultValue={texts.heldOn} />
      <TextField
        {...{ name: 'startsAt', label: t('fields.startsAt'), hint: t('timeHint'), state, width: 'short' }}
        defaultValue={texts.startsAt}
      />
      <TextField name="endsAt" label={t('fields.endsAt')} state={state} width="short" defaultValue={texts.endsAt} />
      <TextField
        {...{ name: 'heldMonth', label: t('fields.heldMonth'), hint: t('monthHint'), state, width: 'medium' }}
        defaultValue={texts.heldMonth}
      />
      <SelectField
        {...{ name: 'fiscalYear', label: t('fields.fiscalYear'), hint: t('yearHint'), state, width: 'medium' }}
        defaultValue={texts.fiscalYear}
        options={years.map((year) => ({ value: String(year), label: fiscalYearLabel(year, locale) }))}
      />
      <PlaceFields state={state} texts={texts} />
      <TextField name="audience" label={t('fields.audience')} state={state} defaultValue={texts.audience} />
      <RadioGroup
        {...{ name: 'access', legend: t('fields.access'), hint: t('accessHint'), state, required: true }}
        defaultValue={texts.access}
        options={(['open', 'closed'] as const).map((access) => ({ value: access, label: t(`access.${access}`) }))}
      />
      <NumberField
        {...{ name: 'capacity', label: t('fields.capacity'), hint: t('capacityHint'), unit: t('unit'), state }}
        defaultValue={texts.capacity}
      />
      <DateField
        name="applyUntil"
        {...{ label: t('fields.applyUntil'), hint: t('applyUntilHint'), state }}
        defaultValue={texts.applyUntil}
      />
      <TextField
        {...{ name: 'contact', label: t('fields.contact'), hint: t('contactHint'), state }}
        defaultValue={texts.contact}
      />
      <TextArea
        {...{ name: 'summary', label: t('fields.summary'), state, rows: 8, upTo: 5000 }}
        defaultValue={texts.summary}
      />
      {offices.length > 0 ? (
        <CheckboxGroup
          {...{ name: 'cohosts', legend: t('fields.cohosts'), state, columns: true }}
          defaultValue={texts.cohosts}
          options={offices.map(({ id, ...named }) => ({ value: id, label: nameIn(locale, named) }))}
        />
      ) : null}
      <TextField
        {...{ name: 'cohostTowns', label: t('fields.cohostTowns'), hint: t('cohostTownsHint'), state }}
        defaultValue={texts.cohostTowns}
      />
      <GroupedCheckboxes
        {...{ name: 'themeKeys', legend: t('fields.themeKeys'), state }}
        defaultValue={texts.themeKeys}
        groups={themeOptions(locale, themes, texts.themeKeys)}
      />
    </>
  )
}
