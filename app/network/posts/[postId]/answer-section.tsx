import { useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import { AnswerList } from '@/components/network/answer-list'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { ReadPost } from '@/lib/network/posts'

type Props = { post: ReadPost; form: FormState; stands: boolean; organisationId: string }

/** A member says that it can help, once. What was typed for a need that ended meanwhile is shown, so that nothing is lost. */
export function AnswerSection({ post, form, stands, organisationId }: Props) {
  const t = useTranslations('Network.post')
  const own = post.answers.filter((answer) => answer.organisationId === organisationId)
  if (own.length > 0)
    return (
      <Section title={t('yourAnswer')}>
        <AnswerList answers={own} base={null} />
      </Section>
    )
  if (!stands)
    return (
      <>
        <NotificationBanner tone="warning" title={t('ended')}>
          {t('endedLead')}
        </NotificationBanner>
        {typeof form.typed.words === 'string' && form.typed.words !== '' ? (
          <Section title={t('keptWords')}>
            <PlainText>{form.typed.words}</PlainText>
          </Section>
        ) : null}
      </>
    )
  return (
    <Section title={t('answerTitle')} lead={t('answerLead')}>
      <Form action={`/network/posts/${post.id}/answer`} state={form}>
        <TextArea
          name="words"
          label={t('fields.words')}
          hint={t('answerHint')}
          state={form}
          required
          rows={5}
          upTo={2000}
        />
        <SubmitButton>{t('answer')}</SubmitButton>
      </Form>
    </Section>
  )
}
