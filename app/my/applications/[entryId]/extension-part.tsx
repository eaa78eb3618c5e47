import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'
import { ClosingTime } from '@/components/programmes/closing-time'
import type { Entry } from '@/lib/programmes/read-entry'

type Props = { entry: Entry; form: FormState }

/** More time: what was asked and answered, and before the closing the form to ask. */
export function ExtensionPart({ entry, form }: Props) {
  const t = useTranslations('Programmes')
  const mayAsk = entry.isInTime && !entry.extensions.some(({ state }) => state === 'asked')
  if (!mayAsk && entry.extensions.length === 0) return null
  return (
    <Section title={t('extensions.own')} lead={t('extensions.ownLead')}>
      {entry.extensions.map((extension) => (
        <DescriptionList
          key={extension.id}
          rows={[
            { term: t('facts.state'), value: t(`extensions.states.${extension.state}`) },
            { term: t('fields.wantedUntil'), value: <ClosingTime at={extension.wantedUntil} /> },
            ...(extension.grantedUntil
              ? [{ term: t('fields.grantedUntil'), value: <ClosingTime at={extension.grantedUntil} /> }]
              : []),
            ...(extension.answer ? [{ term: t('fields.answer'), value: extension.answer }] : []),
          ]}
        />
      ))}
      {mayAsk ? (
        <Form action={`/my/applications/${entry.id}/extension`} state={form}>
          <TextField
            name="wantedUntil"
            label={t('fields.wantedUntil')}
            hint={t('hints.instant')}
            state={form}
            required
            width="medium"
          />
          <TextArea name="extensionReason" label={t('fields.extensionReason')} state={form} required rows={3} />
          <SubmitButton variant="secondary">{t('extensions.ask')}</SubmitButton>
        </Form>
      ) : null}
    </Section>
  )
}
