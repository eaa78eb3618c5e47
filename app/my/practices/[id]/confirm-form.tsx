import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import type { OwnPractice } from './open'

/** 年1回の確認: that what is out still holds. A change is wished for from the desk, and what no longer holds is taken back. */
export function ConfirmForm({ draft, forms: { confirming } }: OwnPractice) {
  const t = useTranslations('PracticeDrafts.my.confirm')
  if (!draft.publishedAt) return null
  const isAsked = draft.checkAskedAt !== null || draft.expiredAt !== null
  return (
    <Section title={t('title')} lead={t(draft.expiredAt ? 'leadExpired' : 'lead')}>
      <Form action={`/my/practices/${draft.id}/confirming`} state={confirming} label={t('title')}>
        <SeenVersion state={confirming} current={draft.version} />
        <SubmitButton variant={isAsked ? 'primary' : 'secondary'}>{t('button')}</SubmitButton>
      </Form>
    </Section>
  )
}
