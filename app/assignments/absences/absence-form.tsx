import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { Actor } from '@/lib/actor/actor'
import type { Officer } from '@/lib/assignments/list-officers'
import { optionOf } from '../[code]/officer-form'

type Props = { actor: Actor; officers: readonly Officer[]; today: string; state: FormState }

/** From when until when, and who acts meanwhile; officers for themselves, managers for everybody. */
export function AbsenceForm({ actor, officers, today, state }: Props) {
  const t = useTranslations('Rotation')
  return (
    <Form action="/assignments/absences/recording" state={state} label={t('absences.record')}>
      {actor.role === 'manager' ? (
        <SelectField
          name="officer"
          label={t('fields.officer')}
          state={state}
          required
          width="medium"
          emptyLabel={t('choose')}
          options={officers.map(optionOf)}
        />
      ) : (
        <Hidden name="officer" value={actor.membershipId} />
      )}
      <DateField name="from" label={t('fields.from')} state={state} required defaultValue={today} />
      <DateField name="until" label={t('fields.until')} state={state} required />
      <SelectField
        name="standIn"
        label={t('fields.standIn')}
        state={state}
        required={false}
        width="medium"
        hint={t('absences.standInHint')}
        emptyLabel={t('absences.deputies')}
        options={officers
          .filter(({ membershipId }) => actor.role === 'manager' || membershipId !== actor.membershipId)
          .map(optionOf)}
      />
      <SubmitButton>{t('absences.record')}</SubmitButton>
    </Form>
  )
}
