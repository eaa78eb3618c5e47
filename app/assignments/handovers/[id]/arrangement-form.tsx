import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SeenVersion } from '@/components/forms/seen-version'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { Officer } from '@/lib/assignments/list-officers'
import type { HandoverView } from '@/lib/handovers/read'
import { optionOf } from '../../[code]/officer-form'

type Props = { handover: HandoverView; officers: readonly Officer[]; today: string; state: FormState }

/** From when, and to whom everything goes that was not given to somebody else before. */
export function ArrangementForm({ handover, officers, state }: Props) {
  const t = useTranslations('Handovers')
  const options = officers.filter(({ membershipId }) => membershipId !== handover.leaverMembershipId).map(optionOf)
  const isDivided = handover.places.some(({ successorName }) => successorName)
  const isAllDivided = handover.places.length > 0 && handover.places.every(({ successorName }) => successorName)
  return (
    <Form action={`/assignments/handovers/${handover.id}/arrangement`} state={state}>
      <SeenVersion state={state} current={handover.version} />
      <DateField name="from" label={t('fields.from')} state={state} required hint={t('hints.from')} />
      <DateField name="tellOn" label={t('fields.tellOn')} state={state} required={false} hint={t('hints.tellOn')} />
      <SelectField
        name="successor"
        label={t('fields.successor')}
        state={state}
        required={!isAllDivided}
        hint={t(isDivided ? 'hints.successorOfRest' : 'hints.successor')}
        emptyLabel={t('choose')}
        options={options}
      />
      <Checkbox name="interim" label={t('fields.interim')} hint={t('hints.interim')} state={state} />
      <SubmitButton>{t('arrangeButton')}</SubmitButton>
    </Form>
  )
}
