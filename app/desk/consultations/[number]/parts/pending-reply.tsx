import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { jstClock } from '@/lib/japanese/dates'
import type { DeskPageView } from '../open-page'

/** One's own reply that nobody outside the desk can see yet: until when it can be taken back, and the button that does it. */
export function PendingReply({ view }: { view: DeskPageView }) {
  const t = useTranslations('Dialogue.recall')
  const { pending } = view
  if (!pending?.visibleFrom) return null
  const action = view.at(`/dialogue/${pending.id}/recall`)
  return (
    <NotificationBanner tone="info" title={t('title', { time: jstClock(pending.visibleFrom) })}>
      <p className="mb-2">{t('lead')}</p>
      <Form action={action} state={view.forms.of(action)} label={t('takeBack')} inline>
        <SubmitButton variant="secondary">{t('takeBack')}</SubmitButton>
      </Form>
    </NotificationBanner>
  )
}
