import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import type { PersonOfMember } from '@/lib/network/people'

type Props = { people: readonly PersonOfMember[]; action: string; form: FormState; isOpen: boolean }

/** The people of a member, and a link for one more or for a successor. */
export function InviteSection({ people, action, form, isOpen }: Props) {
  const t = useTranslations('NetworkDesk.members')
  return (
    <Section title={t('people')}>
      {people.length === 0 ? <p>{t('nobody')}</p> : null}
      <ul className="space-y-1">
        {people.map(({ id, name, mailbox, isNew }) => (
          <li key={id}>
            {name} {mailbox}
            {isNew ? <span className="block text-solid-gray-700">{t('notJoined')}</span> : null}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <details className="mt-4" open={form.errors.length > 0}>
          <summary className="font-700">{t('invite')}</summary>
          <div className="mt-4 space-y-4">
            <p>{t('inviteLead')}</p>
            <Form action={action} state={form}>
              <TextField name="name" label={t('fields.name')} state={form} required width="medium" />
              <TextField name="mailbox" type="email" label={t('fields.mailbox')} state={form} required />
              <TextField
                name="phone"
                required={false}
                type="tel"
                label={t('fields.phone')}
                state={form}
                width="medium"
              />
              <SubmitButton>{t('send')}</SubmitButton>
            </Form>
          </div>
        </details>
      ) : null}
    </Section>
  )
}
