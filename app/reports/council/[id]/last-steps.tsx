import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import type { OpenedReport } from './open-report'

/** What is rarely done with a report: to throw its draft away, or to replace it when it was confirmed. */
export function LastSteps({ report, forms, path, isKeeper }: OpenedReport) {
  const t = useTranslations('CouncilReports')
  if (!isKeeper) return null
  if (report.state === 'draft')
    return (
      <div className="print:hidden">
        <Section title={t('do.discardTitle')} lead={t('do.discardLead')}>
          <Form action={`${path}/discarding`} state={forms.discarding} label={t('do.discard')}>
            <SubmitButton variant="danger">{t('do.discard')}</SubmitButton>
          </Form>
        </Section>
      </div>
    )
  if (report.state !== 'confirmed' || report.replaced) return null
  return (
    <div className="print:hidden">
      <Section title={t('do.replaceTitle')} lead={t('do.replaceLead')}>
        <Form action={`${path}/replacement`} state={forms.replacement} label={t('do.replaceTitle')}>
          <TextArea name="reason" label={t('fields.reason')} state={forms.replacement} required rows={3} />
          <SubmitButton variant="secondary">{t('do.replace')}</SubmitButton>
        </Form>
      </Section>
    </div>
  )
}
