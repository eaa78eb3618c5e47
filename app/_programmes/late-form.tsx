import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import { type EntryParams, entryAt, type Keeper } from './area'
import type { OpenedEntry } from './open-entry'

type Props = { keeper: Keeper; params: EntryParams; more: OpenedEntry }

/** Whether an entry that came after the closing is taken, with the reason that the municipality reads. */
export function LateForm({ keeper, params, more: { forms } }: Props) {
  const t = useTranslations('Programmes')
  return (
    <Section title={t('late.title')} lead={t('late.lead')}>
      <Form action={entryAt(keeper, params, '/late')} state={forms.late}>
        <RadioGroup
          name="lateState"
          legend={t('fields.lateState')}
          state={forms.late}
          options={(['accepted', 'refused'] as const).map((value) => ({ value, label: t(`late.options.${value}`) }))}
        />
        <TextArea name="lateReason" label={t('fields.lateReason')} state={forms.late} required rows={3} />
        <SubmitButton>{t('late.submit')}</SubmitButton>
      </Form>
    </Section>
  )
}
