import { useLocale, useTranslations } from 'next-intl'
import type { FigureLine } from '@/lib/profiles/read-figures'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { NumberField } from '../forms/number-field'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { asOfText, figureText } from './figure-words'

type Props = {
  action: string
  form: FormState
  lines: readonly FigureLine[]
  areas: readonly { id: string; name: string }[]
  area: string
}

const WORKED_OUT = ['ageing_rate', 'rate_75plus', 'certification_rate']

/** Figures as of one day from one source; each field says what is on record now. */
export function FigureForm({ action, form, lines, areas, area }: Props) {
  const t = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const hintOf = ({ kind, unit, latest }: FigureLine) => {
    const now =
      latest && !area
        ? [t('figures.now', { value: figureText(latest.value, unit, t), asOf: asOfText(latest, locale, t) })]
        : []
    return [...now, ...(WORKED_OUT.includes(kind) ? [t('figures.rateHint')] : [])].join(locale === 'ja' ? '。' : '. ')
  }
  return (
    <Form action={action} state={form}>
      <DateField name="asOf" label={t('fields.asOf')} hint={t('figures.asOfHint')} state={form} required />
      <TextField
        name="source"
        label={t('fields.source')}
        hint={t('figures.sourceHint')}
        state={form}
        required
        width="full"
      />
      {areas.length > 0 ? (
        <SelectField
          name="areaId"
          label={t('fields.areaId')}
          state={form}
          defaultValue={area}
          emptyLabel={t('figures.whole')}
          options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <div className="grid items-end gap-x-8 gap-y-6 sm:grid-cols-2">
        {lines.map((line) => (
          <NumberField
            key={line.kind}
            name={line.kind}
            label={t(`fields.${line.kind}`)}
            hint={hintOf(line) || undefined}
            state={form}
            unit={t(`unitNames.${line.unit}`)}
            decimal={line.decimals > 0}
          />
        ))}
      </div>
      <TextField
        name="note"
        label={t('fields.note')}
        hint={t('figures.noteHint')}
        state={form}
        required={false}
        width="full"
      />
      <SubmitButton>{t('figures.save')}</SubmitButton>
    </Form>
  )
}
