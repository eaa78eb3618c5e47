import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import { type EntryParams, entryAt, type Keeper } from './area'
import type { OpenedEntry } from './open-entry'

type Props = { keeper: Keeper; params: EntryParams; more: OpenedEntry }

/** The desk notes that a municipality took its entry back. */
export function WithdrawalForm({ keeper, params, more: { forms } }: Props) {
  const t = useTranslations('Programmes')
  return (
    <Section title={t('withdraw.title')} lead={t('withdraw.deskLead')}>
      <Form action={entryAt(keeper, params, '/withdrawal')} state={forms.withdrawal}>
        <TextArea name="withdrawReason" label={t('fields.withdrawReason')} state={forms.withdrawal} rows={2} />
        <SubmitButton variant="secondary">{t('withdraw.submit')}</SubmitButton>
      </Form>
    </Section>
  )
}
