import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import type { Invitation } from '@/lib/colleagues/invitations'
import { formatDate } from '@/lib/japanese/dates'

type Props = { invitation: Invitation; address: string | null; action: string; state: FormState | null }

/** How an invitation stands: mailed, or to be printed and handed over where there is no mailbox; and the way to send it again. */
export function InvitationCard({ invitation, address, action, state }: Props) {
  const t = useTranslations('Colleagues.invitation')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { recipientMailbox, expiresAt } = invitation
  const isOpen = invitation.state === 'open'
  return (
    <Section title={t('title')}>
      <p>
        {isOpen
          ? t(recipientMailbox ? 'mailed' : 'toHandOver', {
              mailbox: recipientMailbox ?? '',
              date: formatDate(expiresAt, locale),
            })
          : t('closed')}
      </p>
      {isOpen && !recipientMailbox && address ? (
        <p className="rounded-8 border border-solid-gray-420 p-4 font-700 [overflow-wrap:anywhere]">{address}</p>
      ) : null}
      {state ? (
        <Form action={action} state={state} label={t('again')}>
          <SubmitButton variant="secondary">{t(recipientMailbox ? 'again' : 'anew')}</SubmitButton>
        </Form>
      ) : null}
    </Section>
  )
}
