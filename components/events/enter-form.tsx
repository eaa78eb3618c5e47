import { useTranslations } from 'next-intl'
import type { ReadEvent } from '@/lib/events/read'
import { dayText } from '@/lib/japanese/day'
import { Checkbox } from '../forms/checkbox'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { Section } from '../layout/section'

/** Enters somebody who telephoned, or who has come without applying. */
export function EnterForm({ event, at, state }: { event: ReadEvent; at: string; state: FormState }) {
  const t = useTranslations('EventsDesk')
  const words = useTranslations('Events')
  if (event.state === 'cancelled') return null
  const hasCome = event.heldOn !== null && dayText(event.heldOn) <= event.today
  return (
    <div className="print:hidden">
      <Section title={t('enter')} lead={t('enterLead')}>
        <Form action={`${at}/entering`} state={state} label={t('enter')}>
          <TextField
            name="name"
            label={words('fields.name')}
            state={state}
            required
            width="medium"
            autoComplete="off"
          />
          <TextField
            {...{ name: 'organisationName', label: words('fields.organisationName'), state }}
            autoComplete="off"
          />
          <TextField
            {...{ name: 'mailbox', label: words('fields.mailbox'), hint: t('mailboxOptional'), state }}
            autoComplete="off"
          />
          <TextField
            {...{ name: 'telephone', label: words('fields.telephone'), state, width: 'medium' }}
            autoComplete="off"
          />
          {hasCome ? <Checkbox name="hasCome" label={words('fields.hasCome')} state={state} defaultChecked /> : null}
          <SubmitButton variant="secondary">{t('enterSave')}</SubmitButton>
        </Form>
      </Section>
    </div>
  )
}
