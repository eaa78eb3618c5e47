import { useTranslations } from 'next-intl'
import { ButtonRow } from '@/components/forms/button-row'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { Officer } from '@/lib/assignments/list-officers'
import { optionOf } from './officer-form'

type Props = { code: string; officers: readonly Officer[]; today: string; state: FormState }

/** Names a deputy of one municipality; its ids differ from those of the officer's form on the same page. */
export function DeputyForm({ code, officers, today, state }: Props) {
  const t = useTranslations('Assignments')
  return (
    <Form action={`/assignments/${code}/deputies`} state={state}>
      <SelectField
        name="deputy"
        label={t('fields.deputy')}
        state={state}
        required
        width="medium"
        emptyLabel={t('choose')}
        options={officers.map(optionOf)}
      />
      <DateField name="from" id="deputy-from" label={t('fields.from')} state={state} required defaultValue={today} />
      <DateField
        name="until"
        id="deputy-until"
        label={t('fields.until')}
        state={state}
        required={false}
        hint={t('deputyUntilHint')}
      />
      <ButtonRow>
        <SubmitButton variant="secondary">{t('nameDeputy')}</SubmitButton>
      </ButtonRow>
    </Form>
  )
}
