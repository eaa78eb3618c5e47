import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'

/** What has just been done on the consultation, as the address names it. */
export function DoneBanner({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations('Desk.done')
  if (typeof done !== 'string' || !/^[a-z]+$/.test(done) || !t.has(done)) return null
  return <NotificationBanner tone="success" title={t(done)} />
}
