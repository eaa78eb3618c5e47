import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import { addressOf } from '@/lib/links/token'
import type { NewPassword as State } from '@/lib/people/new-password'

type Props = { asked: State | null; mailbox: string | null; action: string; state: FormState; isOneself: boolean }

/** A new password, which the person chooses through a one-time link; how an earlier one stands, and the address to hand over where there is no mailbox. */
export function NewPassword({ asked, mailbox, action, state, isOneself }: Props) {
  const t = useTranslations('NewPassword.administrator')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const day = (time: Date) => formatDate(jstDate(time), locale)
  const toHandOver = asked?.state === 'open' && !asked.recipientMailbox
  return (
    <Section title={t('title')} lead={t('lead')}>
      {asked ? (
        <p>
          {t(toHandOver ? 'handOver' : asked.state, {
            mailbox: asked.recipientMailbox ?? '',
            asked: day(asked.issuedAt),
            until: day(asked.expiresAt),
          })}
        </p>
      ) : null}
      {asked && toHandOver ? (
        <p className="rounded-8 border border-solid-gray-420 p-4 font-700 [overflow-wrap:anywhere]">
          {addressOf(asked.id)}
        </p>
      ) : null}
      <Form action={action} state={state} label={t('title')}>
        <SubmitButton variant="secondary" unavailableBecause={isOneself ? t('notOneself') : undefined}>
          {t(mailbox ? 'send' : 'make')}
        </SubmitButton>
      </Form>
    </Section>
  )
}
