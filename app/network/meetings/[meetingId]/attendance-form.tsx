import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { AttendanceFields } from '@/components/network/attendance-fields'
import { formatDateTime } from '@/lib/japanese/dates'
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
          {answer.heardByName ? t('heard', { name: answer.heardByName }) : ''}
        </p>
      ) : null}
      {isOpen ? (
        <Form action={action} state={form}>
          <AttendanceFields state={form} answer={answer} />
          <SubmitButton>{t('send')}</SubmitButton>
        </Form>
      ) : (
        <p>{t('closed')}</p>
      )}
    </Section>
  )
}
