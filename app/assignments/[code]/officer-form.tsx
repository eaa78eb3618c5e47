import { useTranslations } from 'next-intl'
import { ButtonRow } from '@/components/forms/button-row'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { Officer } from '@/lib/assignments/list-officers'

type Props = { code: string; officers: readonly Officer[]; today: string; state: FormState }

/** Names the officer of one municipality. Open work goes along unless unticked. */
export function OfficerForm({ code, officers, today, state }: Props) {
  const t = useTranslations('Assignments')
  return (
    <Form action={`/assignments/${code}/officer`} state={state}>
      <SelectField
        name="officer"
        label={t('fields.officer')}
        state={state}
        required
        width="medium"
        emptyLabel={t('choose')}
        options={officers.map(optionOf)}
      />
      <DateField name="from" label={t('fields.from')} state={state} required defaultValue={today} />
      <DateField name="until" label={t('fields.until')} state={state} required={false} hint={t('untilHint')} />
      <Checkbox name="handOver" label={t('fields.handOver')} hint={t('handOverHint')} state={state} defaultChecked />
      <ButtonRow>
        <SubmitButton>{t('nameOfficer')}</SubmitButton>
      </ButtonRow>
    </Form>
  )
}

/** An officer as a choice, with the section where it is known. */
export function optionOf({ membershipId, name, sectionLabel }: Officer) {
  return { value: membershipId, label: sectionLabel ? `${name}（${sectionLabel}）` : name }
}
