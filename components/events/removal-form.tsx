import { useTranslations } from 'next-intl'
import type { Applicant } from '@/lib/events/list-applicants'
import type { ReadEvent } from '@/lib/events/read'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'

type Props = { event: ReadEvent; applicants: readonly Applicant[]; at: string; state: FormState }

/** Takes an application back for somebody who has telephoned; the next who waits advances. */
export function RemovalForm({ event, applicants, at, state }: Props) {
  const t = useTranslations('EventsDesk')
  if (applicants.length === 0 || event.state === 'held' || event.state === 'cancelled') return null
  return (
    <details className="print:hidden" open={state.errors.length > 0}>
      <summary className="py-2">{t('removal')}</summary>
      <div className="pt-3">
        <Form action={`${at}/withdrawal`} state={state} label={t('removal')}>
          <SelectField
            {...{ name: 'applicationId', label: t('fields.applicationId'), state, required: true, emptyLabel: '' }}
            options={applicants.map(({ id, name, organisationName }) => ({
              value: id,
              label: t('nameOf', { name, organisation: organisationName || t('noOrganisation') }),
            }))}
          />
          <SubmitButton variant="secondary">{t('remove')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
