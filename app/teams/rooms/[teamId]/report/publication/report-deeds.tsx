import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import type { Publication } from './open-publication'

type Props = { of: Publication; place: string }

/** What can be done with a report as it stands: agree, note a consent heard, publish. */
export function ReportDeeds({ of: { report, may, forms }, place }: Props) {
  const t = useTranslations('CaseReports')
  if (!report) return null
  return (
    <>
      {may.agree ? (
        <Section title={t('agree.title')} lead={t('agree.lead')}>
          <Form action={`${place}/agreement`} state={forms.agreement}>
            <SeenVersion state={forms.agreement} current={report.version} />
            <SubmitButton>{t('agree.button')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      {may.publish ? (
        <Section title={t('publish.title')} lead={t('publish.lead')}>
          <Form action={`${place}/publishing`} state={forms.publishing}>
            <SeenVersion state={forms.publishing} current={report.version} />
            <SubmitButton>{t('publish.button')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      {may.hear ? (
        <Section title={t('hear.title')} lead={t('hear.lead')}>
          <Form action={`${place}/hearing`} state={forms.hearing} label={t('hear.title')}>
            <SeenVersion state={forms.hearing} current={report.version} />
            <TextField name="saidBy" label={t('fields.saidBy')} state={forms.hearing} autoComplete="off" required />
            <DateField name="saidOn" label={t('fields.saidOn')} state={forms.hearing} required />
            <TextArea name="words" label={t('fields.words')} state={forms.hearing} rows={2} upTo={1000} />
            <SubmitButton variant="secondary">{t('hear.button')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </>
  )
}

/** Takes the report back, with the reason. */
export function WithdrawReport({ of: { state, may, forms }, place }: Props) {
  const t = useTranslations('CaseReports')
  if (!may.withdraw) return null
  return (
    <Section title={t('withdraw.title')} lead={t(state === 'published' ? 'withdraw.leadPublished' : 'withdraw.lead')}>
      <Form action={`${place}/withdrawal`} state={forms.withdrawal} label={t('withdraw.title')}>
        <TextArea name="reason" label={t('fields.reason')} state={forms.withdrawal} rows={2} upTo={1000} required />
        <SubmitButton variant="secondary">{t('withdraw.button')}</SubmitButton>
      </Form>
    </Section>
  )
}
