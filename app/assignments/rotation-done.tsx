import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'

/** Says what has just been done, when the address names it. */
export function RotationDone({ what }: { what: string | string[] | undefined }) {
  const t = useTranslations('Rotation.done')
  return typeof what === 'string' && t.has(what) ? <NotificationBanner tone="success" title={t(what)} /> : null
}
