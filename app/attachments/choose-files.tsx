import { useTranslations } from 'next-intl'
import { FileField } from '@/components/forms/file-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { UPLOAD_LIMITS } from '@/lib/attachments/limits'

/** The form that adds files: kinds, size and number that are taken stand beside the field. */
export function ChooseFiles({ action, state }: { action: string; state: FormState }) {
  const t = useTranslations('Attachments')
  const limits = { maxMegabytes: UPLOAD_LIMITS.maxBytesPerFile / 1024 / 1024, maxFiles: UPLOAD_LIMITS.maxFiles }
  return (
    <Section title={t('choose')}>
      <Form action={action} state={state} encType="multipart/form-data">
        <FileField
          name="files"
          label={t('files')}
          multiple
          state={state}
          hint={`${t('formats')} ${t('limits', limits)} ${t('notice')}`}
        />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Section>
  )
}
