import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import type { Officer } from '@/lib/assignments/list-officers'
import { optionOf } from '../../../../[code]/officer-form'

type Props = { id: string; placeId: string; officers: readonly Officer[]; today: string; state: FormState }

/** Names the successor of a municipality that somebody looks after for the time being. */
export function SuccessorForm({ id, placeId, officers, today, state }: Props) {
  const t = useTranslations('Handovers')
  return (
    <Section title={t('decide')} lead={t('decideLead')} id="successor-form">
      <Form action={`/assignments/handovers/${id}/places/${placeId}/successor`} state={state} label={t('decide')}>
        <SelectField
          name="successor"
          label={t('fields.successor')}
          state={state}
          required
          width="medium"
          emptyLabel={t('choose')}
          options={officers.map(optionOf)}
        />
        <DateField name="from" label={t('fields.from')} state={state} required defaultValue={today} />
        <SubmitButton>{t('decideButton')}</SubmitButton>
      </Form>
    </Section>
  )
}
