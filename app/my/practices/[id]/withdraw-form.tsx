import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import type { OwnPractice } from './open'

/** Takes a consent back: what is out disappears at once. */
export function WithdrawForm({ draft, forms: { withdrawal } }: OwnPractice) {
  const t = useTranslations('PracticeDrafts')
  if (draft.state === 'withdrawn' || (draft.state !== 'agreed' && !draft.publishedAt)) return null
  return (
    <Section title={t('my.withdraw.title')} lead={t('my.withdraw.lead')}>
      <Form action={`/my/practices/${draft.id}/withdrawal`} state={withdrawal} label={t('my.withdraw.title')}>
        <TextArea name="reason" label={t('fields.reason')} state={withdrawal} rows={2} upTo={1000} required />
        <SubmitButton variant="secondary">{t('my.withdraw.button')}</SubmitButton>
      </Form>
    </Section>
  )
}
