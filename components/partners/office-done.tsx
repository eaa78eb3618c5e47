import { useTranslations } from 'next-intl'
import { NotificationBanner } from '../notices/notification-banner'

/** After a change of an office's entries: what was done. `done` is what the address says. */
export function OfficeDone({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations('Partners.done')
  if (typeof done !== 'string' || !/^[a-z]+$/.test(done) || !t.has(done)) return null
  return <NotificationBanner tone="success" title={t(done)} />
}
