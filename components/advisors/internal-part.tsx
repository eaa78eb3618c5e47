import { useLocale, useTranslations } from 'next-intl'
import type { AdvisorRead } from '@/lib/advisors/read'
import { formatDate } from '@/lib/japanese/dates'
import { PlainText } from '../consultations/plain-text'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { DescriptionList } from '../layout/description-list'

type Props = { internal: NonNullable<AdvisorRead['internal']>; action: string; state: FormState }

/** What the bureau alone knows of an advisor, and its form. */
export function InternalPart({ internal, action, state }: Props) {
  const t = useTranslations('Advisors')
  const f = useTranslations('Advisors.fields')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { mailbox, phone, note, changedByName, changedAt, version } = internal
  return (
    <>
      <DescriptionList
        rows={[
          { term: f('mailbox'), value: mailbox ?? t('none') },
          { term: f('phone'), value: phone ?? t('none') },
          { term: f('note'), value: note ? <PlainText>{note}</PlainText> : t('none') },
        ]}
      />
      <p className="text-solid-gray-700">
        {t('page.internalBy', { date: formatDate(changedAt, locale), name: changedByName })}
      </p>
      <details open={state.errors.length > 0} className="print:hidden">
        <summary className="py-2">{t('page.change')}</summary>
        <Form action={action} state={state} label={t('page.internal')}>
          <SeenVersion state={state} current={version} />
          <TextField
            name="mailbox"
            label={f('mailbox')}
            state={state}
            type="email"
            required={false}
            defaultValue={mailbox ?? ''}
            autoComplete="off"
          />
          <TextField
            name="phone"
            label={f('phone')}
            state={state}
            type="tel"
            required={false}
            width="medium"
            defaultValue={phone ?? ''}
            autoComplete="off"
          />
          <TextArea
            name="note"
            label={f('note')}
            hint={t('hints.note')}
            state={state}
            required={false}
            rows={4}
            defaultValue={note}
          />
          <SubmitButton variant="secondary">{t('edit.save')}</SubmitButton>
        </Form>
      </details>
    </>
  )
}
