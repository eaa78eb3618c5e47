import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { Actor } from '@/lib/actor/actor'
import { formatDate } from '@/lib/japanese/dates'
import type { readJoining } from '@/lib/network/join'
import type { Membership } from '@/lib/network/membership'

type Joining = Awaited<ReturnType<typeof readJoining>>
type Props = {
  actor: Actor
  membership: Membership | null
  joining: Joining
  forms: { join: FormState; reply: FormState }
}

/** For whoever is no member today: renew, wait for the secretariat, answer it, or apply. */
export function JoinSection({ actor, membership, joining, forms }: Props) {
  const t = useTranslations('Network')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (membership?.state === 'lapsed' || membership?.state === 'active')
    return (
      <NotificationBanner tone="warning" title={t('home.outside')}>
        <a href="/network/membership">{t('home.toRenewal')}</a>
      </NotificationBanner>
    )
  if (joining?.state === 'confirmed')
    return <NotificationBanner tone="info" title={t('join.waits', { date: formatDate(joining.appliedAt, locale) })} />
  if (joining?.state === 'asked_back')
    return (
      <Section title={t('join.askedTitle')}>
        <PlainText>{joining.asked}</PlainText>
        <Form action="/network/joining/reply" state={forms.reply}>
          <TextArea name="reply" label={t('join.fields.reply')} state={forms.reply} required upTo={2000} />
          <SubmitButton>{t('join.reply')}</SubmitButton>
        </Form>
      </Section>
    )
  if (actor.role !== 'municipal_staff')
    return (
      <NotificationBanner tone="info" title={t(membership ? 'home.left' : 'home.notYet')}>
        {t('home.askSecretariat')}
      </NotificationBanner>
    )
  return (
    <Section title={t('join.title')} lead={t('join.lead')}>
      {membership ? <p>{t('home.left')}</p> : null}
      {joining?.state === 'declined' ? <p>{t('join.declined', { reason: joining.decisionReason })}</p> : null}
      <JoinForm actor={actor} state={forms.join} />
    </Section>
  )
}

function JoinForm({ actor, state }: { actor: Actor; state: FormState }) {
  const t = useTranslations('Network.join')
  return (
    <Form action="/network/joining" state={state}>
      <TextArea name="offer" label={t('fields.offer')} hint={t('offerHint')} state={state} required upTo={2000} />
      <TextField
        name="contactName"
        label={t('fields.contactName')}
        state={state}
        required
        width="medium"
        defaultValue={actor.name}
        autoComplete="name"
      />
      <TextField
        name="contactMailbox"
        type="email"
        label={t('fields.contactMailbox')}
        state={state}
        required
        autoComplete="email"
      />
      <TextField
        name="contactPhone"
        type="tel"
        label={t('fields.contactPhone')}
        state={state}
        width="medium"
        autoComplete="tel"
      />
      <Checkbox name="agreed" label={t('agree')} state={state} />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
