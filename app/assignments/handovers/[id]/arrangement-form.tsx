import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SeenVersion } from '@/components/forms/seen-version'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { Officer } from '@/lib/assignments/list-officers'
import type { HandoverView } from '@/lib/handovers/read'
import { nameIn } from '@/lib/menus/menu-name'
import { optionOf } from '../../[code]/officer-form'

type Props = { handover: HandoverView; officers: readonly Officer[]; today: string; state: FormState }

/** From when, to whom, and which municipalities go to somebody else or wait for a successor. */
export function ArrangementForm({ handover, officers, state }: Props) {
  const t = useTranslations('Handovers')
  const locale = useLocale()
  const options = officers.filter(({ membershipId }) => membershipId !== handover.leaverMembershipId).map(optionOf)
  const interim = options.map(({ value, label }) => ({
    value: `${value} interim`,
    label: t('interimBy', { name: label }),
  }))
  return (
    <Form action={`/assignments/handovers/${handover.id}/arrangement`} state={state}>
      <SeenVersion state={state} current={handover.version} />
      <DateField name="from" label={t('fields.from')} state={state} required hint={t('hints.from')} />
      <DateField name="tellOn" label={t('fields.tellOn')} state={state} required={false} hint={t('hints.tellOn')} />
      <SelectField
        name="successor"
        label={t('fields.successor')}
        state={state}
        required
        hint={t('hints.successor')}
        emptyLabel={t('choose')}
        options={options}
      />
      <Checkbox name="interim" label={t('fields.interim')} hint={t('hints.interim')} state={state} />
      {handover.places.length > 1 ? (
        <details>
          <summary className="w-fit cursor-pointer py-1 text-blue-1000 underline">{t('each')}</summary>
          <div className="mt-4 space-y-5">
            {handover.places.map((place) => (
              <SelectField
                key={place.id}
                name={`successor-${place.id}`}
                label={t('successorOf', { place: nameIn(locale, place.organisation) })}
                state={state}
                required={false}
                emptyLabel={t('sameForAll')}
                options={[...options, { label: t('interimGroup'), options: interim }]}
              />
            ))}
          </div>
        </details>
      ) : null}
      <SubmitButton>{t('arrangeButton')}</SubmitButton>
    </Form>
  )
}
