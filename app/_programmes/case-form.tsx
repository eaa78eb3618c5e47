import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import { type EntryParams, entryAt } from './area'
import type { OpenedEntry } from './open-entry'

/** The accompaniment of a target: proposed on its consultation or on a new one, or the way to the support that runs. */
export function CaseForm({
  params,
  more: { entry, forms, caseConsultations },
}: {
  params: EntryParams
  more: OpenedEntry
}) {
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
  const isOnOwn = caseConsultations.some((one) => one.id === entry.consultationId)
  return (
    <Section title={t('case.title')} lead={t(isOnOwn ? 'case.lead' : 'case.without')}>
      <Form action={entryAt('desk', params, '/case')} state={forms.case}>
        {isOnOwn ? null : (
          <SelectField
            name="caseConsultation"
            label={t('fields.caseConsultation')}
            state={forms.case}
            emptyLabel={t('case.new')}
            options={caseConsultations.map((one) => ({ value: one.number, label: `${one.number} ${one.title}` }))}
          />
        )}
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
    </Section>
  )
}
