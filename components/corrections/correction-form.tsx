import { useTranslations } from 'next-intl'
import { STAGES } from '@/lib/consultations/states'
import { ButtonRow } from '../forms/button-row'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { useFieldWords } from './field-words'

type Props = { action: string; state: FormState; questionId: string; field: string; current: string }

/** The answer to a mark, right there: the field's new text, or that it is right as it is. */
export function CorrectionForm({ action, state, questionId, field, current }: Props) {
  const t = useTranslations('Corrections')
  const { nameOf } = useFieldWords()
  return (
    <Form action={action} state={state} label={t('formOf', { field: nameOf(field) })}>
      <RadioGroup
        name="decision"
        id={`decision-${questionId}`}
        legend={t('fields.decision')}
        options={(['change', 'asIs'] as const).map((value) => ({ value, label: t(`options.${value}`) }))}
        state={state}
        defaultValue="change"
        required
      />
      <ValueField field={field} current={current} state={state} id={`value-${questionId}`} />
      <TextArea
        name="remark"
        id={`remark-${questionId}`}
        label={t('fields.remark')}
        state={state}
        rows={2}
        upTo={2000}
      />
      <ButtonRow>
        <SubmitButton>{t('send')}</SubmitButton>
      </ButtonRow>
    </Form>
  )
}

type ValueProps = { field: string; current: string; state: FormState; id: string }

function ValueField({ field, current, state, id }: ValueProps) {
  const t = useTranslations('Corrections')
  const s = useTranslations('States.stage')
  const c = useTranslations('Consultation')
  const { nameOf, textOf } = useFieldWords()
  const label = t('newText', { field: nameOf(field) })
  const shared = { name: 'value', id, label, state }
  if (field === 'body') return <TextArea {...shared} defaultValue={current} rows={10} upTo={20000} />
  if (field === 'wishes') return <TextArea {...shared} defaultValue={current} rows={6} upTo={10000} />
  if (field === 'desiredBy')
    return <DateField {...shared} defaultValue={current && textOf(field, current).replace(/\(.*\)$/, '')} />
  if (field === 'stage')
    return (
      <SelectField
        {...shared}
        options={STAGES.map((value) => ({ value, label: s(value) }))}
        emptyLabel={c('stageUnknown')}
        defaultValue={current}
      />
    )
  return (
    <TextField
      {...shared}
      defaultValue={current}
      required={field === 'title' || field === 'contactName'}
      autoComplete="off"
    />
  )
}
