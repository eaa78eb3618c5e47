import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import { type EntryParams, entryAt } from './area'
import type { OpenedEntry } from './open-entry'

/** The accompaniment of a target: proposed on its consultation, or the way to the support that runs. */
export function CaseForm({ params, more: { entry, forms } }: { params: EntryParams; more: OpenedEntry }) {
  const t = useTranslations('Programmes')
  const number = entry.consultation?.number
  if (entry.target?.supportId && number)
    return (
      <Section title={t('case.title')}>
        <p>
          <a href={`/desk/consultations/${number}/supports/${entry.target.supportId}`}>{t('case.link')}</a>
        </p>
      </Section>
    )
  return (
    <Section title={t('case.title')} lead={t(number ? 'case.lead' : 'case.without')}>
      {number ? (
        <Form action={entryAt('desk', params, '/case')} state={forms.case}>
          <TextArea
            name="caseReason"
            label={t('fields.caseReason')}
            state={forms.case}
            required
            rows={3}
            defaultValue={entry.decidedWords || t('case.usual')}
          />
          <SubmitButton>{t('case.submit')}</SubmitButton>
        </Form>
      ) : null}
    </Section>
  )
}
