import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'

const DONE = ['added', 'changed', 'removed', 'paused', 'resumed'] as const

/** What was just done, where the address says so. */
export function ChasingDone({ what }: { what: string | string[] | undefined }) {
  const t = useTranslations('Chasing.done')
  const done = DONE.find((known) => known === what)
  return done ? <NotificationBanner tone="success" title={t(done)} /> : null
}
