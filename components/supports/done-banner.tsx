import { useTranslations } from 'next-intl'
import { NotificationBanner } from '../notices/notification-banner'

/** After a deed on a support: what was done. `done` is what the address says. */
export function DoneBanner({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations('Supports.done')
  if (typeof done !== 'string' || !/^[a-z]+$/.test(done) || !t.has(done)) return null
  return <NotificationBanner tone="success" title={t(done)} />
}
