import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { personalIn } from '@/lib/asked/personal'
import type { OpenTelling } from './open'

/** Puts the municipality's own words out, once they were looked at. */
export function PublishForm({ telling, publication, at }: OpenTelling) {
  const t = useTranslations('Asked')
  if (telling?.row.state !== 'changed') return null
  const found = personalIn(telling.row)
  return (
    <Section title={t('desk.publishTitle')}>
      {found.length > 0 ? (
        <NotificationBanner tone="warning" title={t('personal')}>
          <p>{t('personalText', { words: found.join(t('public.separator')) })}</p>
        </NotificationBanner>
      ) : null}
      <Form action={at('/publication')} state={publication} inline>
        <Hidden name="version" value={telling.row.version} />
        <SubmitButton>{t('desk.publish')}</SubmitButton>
      </Form>
    </Section>
  )
}

/** Notes a yes that was heard by telephone or came on paper. */
export function HearForm({ telling, hearing, at }: OpenTelling) {
  const t = useTranslations('Asked')
  if (telling?.row.state !== 'asked') return null
  return (
    <Section title={t('desk.hearTitle')} lead={t('desk.hearLead')}>
      <Form action={at('/hearing')} state={hearing} label={t('desk.hearTitle')}>
        <Hidden name="version" value={telling.row.version} />
        <TextField name="heardFrom" label={t('fields.heardFrom')} state={hearing} autoComplete="off" required />
        <DateField name="heardOn" label={t('fields.heardOn')} state={hearing} required />
        <TextArea name="words" label={t('fields.words')} state={hearing} rows={2} upTo={1000} />
        <SubmitButton variant="secondary">{t('desk.hear')}</SubmitButton>
      </Form>
    </Section>
  )
}

/** Takes the request back, or what is out. */
export function WithdrawForm({ telling, withdrawal, at }: OpenTelling) {
  const t = useTranslations('Asked.desk')
  if (!telling || ['declined', 'withdrawn'].includes(telling.row.state)) return null
  return (
    <Section title={t('withdrawTitle')} lead={t('withdrawLead')}>
      <Form action={at('/withdrawal')} state={withdrawal} inline>
        <SubmitButton variant="secondary">{t('withdraw')}</SubmitButton>
      </Form>
    </Section>
  )
}
