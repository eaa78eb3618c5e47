import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import type { Person } from '@/lib/people/find-person'
import { NewPassword } from './new-password'

type Props = {
  person: Person
  isOneself: boolean
  forms: Record<'password' | 'closure' | 'reopening' | 'signOut', FormState>
}

/** What an administrator does with an account: a new password, signing out everywhere, closing and opening it. */
export function AccountDeeds({ person, isOneself, forms }: Props) {
  const t = useTranslations('Admin')
  const at = (deed: string) => `/admin/users/${person.id}/${deed}`
  return (
    <>
      {person.isOfOwnArea && !person.invitation && !person.disabledAt ? (
        <NewPassword
          asked={person.newPassword}
          mailbox={person.mailbox}
          action={at('password')}
          state={forms.password}
          isOneself={isOneself}
        />
      ) : null}
      <Section title={t('users.signOutEverywhere')} lead={t('users.signOutLead')}>
        <Form action={at('sign-out')} state={forms.signOut} label={t('users.signOutEverywhere')}>
          <SubmitButton variant="secondary">{t('users.signOutEverywhere')}</SubmitButton>
        </Form>
      </Section>
      {person.isOfOwnArea && person.disabledAt ? (
        <Section title={t('users.reopen')} lead={t('users.reopenLead')}>
          <Form action={at('reopening')} state={forms.reopening} label={t('users.reopen')}>
            <SubmitButton variant="secondary">{t('users.reopen')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      {person.isOfOwnArea && !person.disabledAt ? (
        <Section title={t('users.close')} lead={t('users.closeLead')}>
          <Form action={at('closure')} state={forms.closure} label={t('users.close')}>
            <SubmitButton variant="danger" unavailableBecause={isOneself ? t('users.notOneself') : undefined}>
              {t('users.close')}
            </SubmitButton>
          </Form>
        </Section>
      ) : null}
    </>
  )
}
