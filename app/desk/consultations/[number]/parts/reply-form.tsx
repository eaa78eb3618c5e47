import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { VisibilityBadge } from '@/components/timeline/timeline-entry'
import type { DeskPageView } from '../open-page'

/** A reply that the municipality reads and is told of by mail. */
export function ReplyForm({ view }: { view: DeskPageView }) {
  const t = useTranslations('Dialogue')
  const action = view.at('/messages')
  const form = view.forms.of(action)
  return (
    <section aria-labelledby="reply-title" className="rounded-8 border-2 border-blue-900 p-5">
      <h3 id="reply-title" className="flex flex-wrap items-baseline gap-x-3">
        {t('reply.title')} <VisibilityBadge visibility="shared" />
      </h3>
      <p className="mt-1 mb-4 text-solid-gray-700">{t('reply.lead')}</p>
      <Form action={action} state={form} label={t('reply.title')}>
        <TextArea
          id="reply-body"
          name="body"
          label={t('reply.fields.body')}
          state={form}
          required
          rows={7}
          upTo={20000}
        />
        <Checkbox
          id="reply-isAnswer"
          name="isAnswer"
          value="on"
          label={t('reply.fields.isAnswer')}
          hint={view.matter.firstAnsweredAt ? t('reply.answeredBefore') : t('reply.answerHint')}
          state={form}
        />
        <SubmitButton>{t('reply.send')}</SubmitButton>
      </Form>
    </section>
  )
}
