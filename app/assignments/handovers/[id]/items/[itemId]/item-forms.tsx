import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { HandoverView } from '@/lib/handovers/read'

type Item = HandoverView['items'][number]
type Props = { action: string; state: FormState }

/** What the successor asked, and the answer when there is one. */
export function TheQuestion({ item }: { item: Item }) {
  const t = useTranslations('Handovers')
  if (item.question === '') return null
  return (
    <NotificationBanner tone={item.answer ? 'info' : 'warning'} title={t('asked', { question: item.question })}>
      {item.answer ? t('answeredBack', { answer: item.answer }) : t('noAnswerYet')}
    </NotificationBanner>
  )
}

/** The successor takes the item over. */
export function ConfirmForm({ action, state }: Props) {
  const t = useTranslations('Handovers')
  return (
    <Section title={t('confirm')} lead={t('confirmLead')} id="confirm">
      <Form action={action} state={state} label={t('confirm')}>
        <SubmitButton>{t('confirmButton')}</SubmitButton>
      </Form>
    </Section>
  )
}

/** The successor asks back before confirming. */
export function AskForm({ action, state }: Props) {
  const t = useTranslations('Handovers')
  return (
    <Section title={t('ask')} id="ask">
      <Form action={action} state={state} label={t('ask')}>
        <TextArea name="question" label={t('fields.question')} state={state} required rows={3} upTo={1000} />
        <SubmitButton variant="secondary">{t('askButton')}</SubmitButton>
      </Form>
    </Section>
  )
}

/** The leaver, or a manager, answers. */
export function AnswerForm({ action, state }: Props) {
  const t = useTranslations('Handovers')
  return (
    <Section title={t('answer')} id="answer-form">
      <Form action={action} state={state} label={t('answer')}>
        <TextArea name="answer" label={t('fields.answer')} state={state} required rows={3} upTo={1000} />
        <SubmitButton>{t('answerButton')}</SubmitButton>
      </Form>
    </Section>
  )
}

/** What the leaver adds to the record. */
export function NoteForm({ action, item, state }: Props & { item: Item }) {
  const t = useTranslations('Handovers')
  return (
    <Section title={t('addNote')} id="note-form">
      <Form action={action} state={state} label={t('addNote')}>
        <SeenVersion state={state} current={item.version} />
        <TextArea
          name="note"
          label={t('fields.note')}
          hint={t('hints.note')}
          state={state}
          required={false}
          rows={4}
          upTo={2000}
          defaultValue={item.note}
        />
        <SubmitButton variant="secondary">{t('saveNote')}</SubmitButton>
      </Form>
    </Section>
  )
}
