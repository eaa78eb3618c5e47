import { useTranslations } from 'next-intl'
import type { OpenForm } from '@/lib/forms/open-form'
import type { Office } from '@/lib/partners/read-office'
import { CurrentTexts } from '../consultations/current-texts'
import { Form } from '../forms/form'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = { action: string; form: OpenForm; profile: Office['partnerProfile'] }

const LINES = ['section', 'contactName', 'phone', 'mailbox', 'url'] as const

/** Section, person, telephone, mail and address of an office, and what to know before calling. */
export function ContactForm({ action, form, profile }: Props) {
  const t = useTranslations('Partners.contact')
  const f = useTranslations('Partners.fields')
  return (
    <Form action={action} state={form}>
      <CurrentTexts theirs={form.theirs} labels="Partners.fields" />
      <SeenVersion state={form} current={profile?.version ?? 1} />
      {LINES.map((name) => (
        <TextField
          key={name}
          name={name}
          label={f(name)}
          state={form}
          defaultValue={profile?.[name]}
          width="full"
          required={false}
        />
      ))}
      <TextArea
        name="note"
        label={f('note')}
        hint={t('noteHint')}
        state={form}
        defaultValue={profile?.note}
        rows={3}
        required={false}
      />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  )
}
