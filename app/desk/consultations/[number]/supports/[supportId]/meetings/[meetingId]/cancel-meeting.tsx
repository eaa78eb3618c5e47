import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'

/** Cancels a planned meeting with the reason that those who would come read. */
export function CancelMeeting({ action, state, version }: { action: string; state: FormState; version: number }) {
  const t = useTranslations('Meetings.cancel')
  return (
    <Section title={t('title')} lead={t('lead')}>
      <details open={state.errors.length > 0}>
        <summary className="py-2 font-700">{t('open')}</summary>
        <div className="pt-3">
          <Form action={action} state={state} label={t('title')}>
            <SeenVersion state={state} current={version} />
            <TextField
              name="reason"
              label={t('fields.reason')}
              state={state}
              width="full"
              autoComplete="off"
              required
            />
            <SubmitButton variant="danger">{t('send')}</SubmitButton>
          </Form>
        </div>
      </details>
    </Section>
  )
}
