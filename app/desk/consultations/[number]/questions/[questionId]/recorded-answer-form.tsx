import { useTranslations } from 'next-intl'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { deskPage } from '../../address'

type Props = { action: string; form: FormState; number: string; now: string; pauses: boolean }

/** An answer that came by telephone or mail. `pauses`: until it is given, the days to the desk's own answer stand still. */
export function RecordedAnswerForm({ action, form, number, now, pauses }: Props) {
  const t = useTranslations('Questions')
  return (
    <Form action={action} state={form}>
      <TextArea name="answer" label={t('record.fields.answer')} state={form} required rows={6} upTo={20000} />
      <TextField
        name="answeredByName"
        label={t('record.fields.answeredByName')}
        state={form}
        required
        autoComplete="off"
      />
      <TextField
        name="answeredAt"
        label={t('record.fields.answeredAt')}
        hint={pauses ? t('record.answeredAtHintPaused') : t('record.answeredAtHint')}
        state={form}
        defaultValue={now}
        required
        autoComplete="off"
      />
      <ButtonRow>
        <SubmitButton>{t('record.save')}</SubmitButton>
        <a href={deskPage(number)}>{t('back')}</a>
      </ButtonRow>
    </Form>
  )
}
