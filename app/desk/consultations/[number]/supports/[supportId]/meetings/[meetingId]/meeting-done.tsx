import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'

const DEEDS = ['planned', 'changed', 'cancelled', 'decided'] as const

/** After a deed on a planned meeting: what was done. */
export function MeetingDone({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations('Meetings.done')
  const deed = DEEDS.find((one) => one === done)
  return deed ? <NotificationBanner tone="success" title={t(deed)} /> : null
}
