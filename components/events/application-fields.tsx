import { useTranslations } from 'next-intl'
import { ERASED_AFTER_DAYS } from '@/lib/events/kinds'
import { Checkbox } from '../forms/checkbox'
import type { FormState } from '../forms/form-state'
import { TextField } from '../forms/text-field'

/** Who comes: no more than is needed, and what becomes of it. */
export function ApplicationFields({ state }: { state: FormState }) {
  const t = useTranslations('Events')
  return (
    <>
      <TextField
        {...{ name: 'organisationName', label: t('fields.organisationName'), hint: t('organisationHint'), state }}
        required
        autoComplete="organization"
      />
      <TextField name="name" label={t('fields.name')} state={state} required width="medium" autoComplete="name" />
      <TextField
        {...{ name: 'mailbox', type: 'email', label: t('fields.mailbox'), hint: t('mailboxHint'), state }}
        required
        autoComplete="email"
      />
      <p>{t('privacy', { days: ERASED_AFTER_DAYS })}</p>
      <Checkbox name="agreed" label={t('agree')} state={state} />
    </>
  )
}
