import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { Officer } from '@/lib/assignments/list-officers'
import type { HandoverView } from '@/lib/handovers/read'
import { nameIn } from '@/lib/menus/menu-name'
import { optionOf } from '../../[code]/officer-form'

type Props = { handover: HandoverView; officers: readonly Officer[]; state: FormState }

/** Which municipalities go to somebody else than the rest: one officer, and ticks. As often as there are people to share them. */
export function DivisionForm({ handover, officers, state }: Props) {
  const t = useTranslations('Handovers')
  const locale = useLocale()
  const others = officers.filter(({ membershipId }) => membershipId !== handover.leaverMembershipId)
  const divided = handover.places.filter(({ successorName }) => successorName)
  return (
    <details open={state.errors.length > 0 || divided.length > 0}>
      <summary className="w-fit cursor-pointer py-1 text-blue-1000 underline">{t('divide.open')}</summary>
      <div className="mt-4 space-y-5">
        <p className="max-w-prose">{t('divide.lead')}</p>
        <Form action={`/assignments/handovers/${handover.id}/division`} state={state} label={t('divide.open')}>
          <CheckboxGroup
            name="places"
            legend={t('fields.places')}
            state={state}
            required
            columns
            options={handover.places.map(({ id, organisation, successorName, isInterim }) => {
              const place = nameIn(locale, organisation)
              const name = successorName ?? ''
              return {
                value: id,
                label: name ? t(isInterim ? 'divide.interimPlace' : 'divide.ofPlace', { place, name }) : place,
              }
            })}
          />
          <SelectField
            name="officer"
            label={t('fields.officer')}
            state={state}
            required={false}
            emptyLabel={t('divide.withTheRest')}
            options={others.map(optionOf)}
          />
          <Checkbox
            name="interim"
            id="interim-division"
            label={t('fields.interim')}
            hint={t('hints.interim')}
            state={state}
          />
          <SubmitButton variant="secondary">{t('divide.save')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
