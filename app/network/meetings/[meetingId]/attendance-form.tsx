import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { NumberField } from '@/components/forms/number-field'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import { formatDateTime } from '@/lib/japanese/dates'
import { ATTENDANCE_ANSWERS } from '@/lib/network/kinds'
import type { ReadMeeting } from '@/lib/network/meetings'

type Props = {
  action: string
  form: FormState
  answer: ReadMeeting['attendances'][number] | undefined
  isOpen: boolean
}

/** Whether one's own organisation comes; it may be changed until the day asked for. */
export function AttendanceForm({ action, form, answer, isOpen }: Props) {
  const t = useTranslations('Network.meetings')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <Section title={t('attendance')}>
      {answer ? (
        <p>
          {t(`answers.${answer.answer}`)}{' '}
          {t('who', { name: answer.answeredByName, date: formatDateTime(answer.answeredAt, locale) })}
        </p>
      ) : null}
      {isOpen ? (
        <Form action={action} state={form}>
          <RadioGroup
            name="answer"
            legend={t('fields.answer')}
            state={form}
            required
            inline
            defaultValue={answer?.answer}
            options={ATTENDANCE_ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))}
          />
          <NumberField
            name="people"
            label={t('fields.people')}
            state={form}
            unit={t('people')}
            defaultValue={answer?.people ? String(answer.people) : ''}
          />
          <TextField name="names" label={t('fields.names')} state={form} defaultValue={answer?.names} />
          <TextField
            name="proxy"
            label={t('fields.proxy')}
            hint={t('proxyHint')}
            state={form}
            width="medium"
            defaultValue={answer?.proxy}
          />
          <SubmitButton>{t('send')}</SubmitButton>
        </Form>
      ) : (
        <p>{t('closed')}</p>
      )}
    </Section>
  )
}
