import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { jstClock } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { DeskPageView } from '../open-page'

/** One's own reply that nobody outside the desk can see yet: when it goes out and to whom, and until then the button that takes it back. */
export function PendingReply({ view }: { view: DeskPageView }) {
  const t = useTranslations('Dialogue.recall')
  const locale = useLocale()
  const { matter, now, pending } = view
  if (!pending?.visibleFrom) return null
  const action = view.at(`/dialogue/${pending.id}/recall`)
  const seconds = Math.ceil((pending.visibleFrom.getTime() - now.getTime()) / 1000)
  const to = { name: nameIn(locale, matter.asking), time: jstClock(pending.visibleFrom), seconds }
  return (
    <NotificationBanner tone="success" title={t('title', to)}>
      <p className="mb-2">{t('lead')}</p>
      <Form action={action} state={view.forms.of(action)} label={t('takeBack')} inline>
        <SubmitButton variant="secondary">{t('takeBack')}</SubmitButton>
      </Form>
    </NotificationBanner>
  )
}
