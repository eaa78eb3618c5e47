import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'

const DONE = ['called', 'closed', 'shared', 'noted', 'decided'] as const

/** What was just done with a call, where the address says so. */
export function CallDone({ what }: { what: string | string[] | undefined }) {
  const t = useTranslations('CouncilCalls.done')
  const done = DONE.find((known) => known === what)
  return done ? <NotificationBanner tone="success" title={t(done)} /> : null
}
