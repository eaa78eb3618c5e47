import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'

type Of = { action: string; state: FormState }

/** Sends or prints a link for somebody who does not sign in. */
export function SendLink({ action, state, name }: Of & { name: string }) {
  const t = useTranslations('Duties.link')
  return (
    <Section title={t('title')} lead={t('lead')}>
      <Form action={action} state={state} label={t('title')}>
        <TextField name="name" label={t('fields.name')} state={state} defaultValue={name} autoComplete="off" required />
        <TextField
          name="mailbox"
          label={t('fields.mailbox')}
          hint={t('mailboxHint')}
          state={state}
          type="email"
          autoComplete="off"
          required={false}
        />
        <SubmitButton variant="secondary">{t('send')}</SubmitButton>
      </Form>
    </Section>
  )
}

/** Lets the duty go, with the reason. */
export function LetGo({ action, state }: Of) {
  const t = useTranslations('Duties.waive')
  return (
    <details open={state.errors.length > 0}>
      <summary className="py-2 font-700">{t('open')}</summary>
      <div className="pt-3">
        <Form action={action} state={state} label={t('title')}>
          <TextField name="reason" label={t('fields.reason')} state={state} width="full" autoComplete="off" required />
          <SubmitButton variant="danger">{t('send')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
