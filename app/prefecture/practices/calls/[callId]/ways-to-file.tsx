import { useTranslations } from 'next-intl'
import { FileField } from '@/components/forms/file-field'
import { Form } from '@/components/forms/form'
import type { FieldError } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { ButtonLink } from '@/components/layout/button-link'
import { Section } from '@/components/layout/section'
import type { CallOpened } from './open'

/** The three answers to a call: through the form, by the sheet, or that there is none. */
export function WaysToFile({ call, place, at, sheetKey, none, fileErrors }: CallOpened & { fileErrors: FieldError[] }) {
  const t = useTranslations('PracticeCalls.own')
  const fields = useTranslations('PracticeCalls.fields')
  const sheet = { key: sheetKey, typed: {}, errors: fileErrors }
  return (
    <>
      <Section title={t('byForm')} lead={t('byFormLead')}>
        <p>
          <ButtonLink href={`/prefecture/practices/new?call=${call.id}`}>{t('toForm')}</ButtonLink>
        </p>
      </Section>
      <Section title={t('bySheet')} lead={t('bySheetLead')}>
        <p>
          <a href={`${at}/sheet`}>{t('download')}</a>
        </p>
        <Form action={`${at}/sheets`} state={sheet} encType="multipart/form-data" label={t('bySheet')}>
          <FileField name="file" label={fields('file')} hint={t('fileHint')} accept=".xlsx" state={sheet} required />
          <SubmitButton variant="secondary">{t('send')}</SubmitButton>
        </Form>
      </Section>
      {call.state === 'open' && place.filed === 0 && !place.noneAt ? (
        <Section title={t('noneTitle')} lead={t('noneLead')}>
          <Form action={`${at}/none`} state={none} label={t('noneTitle')}>
            <TextArea name="words" label={fields('words')} state={none} rows={2} upTo={1000} />
            <SubmitButton variant="secondary">{t('noneButton')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </>
  )
}
