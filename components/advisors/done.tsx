import { useTranslations } from 'next-intl'
import { NotificationBanner } from '../notices/notification-banner'

/** After a deed in the registry or about a dispatch: what was done. `done` is what the address says. */
export function Done({ of, done }: { of: 'Advisors.done' | 'Dispatches.done'; done: string | string[] | undefined }) {
  const t = useTranslations(of)
  if (typeof done !== 'string' || !/^[a-z]+$/.test(done) || !t.has(done)) return null
  return <NotificationBanner tone="success" title={t(done)} />
}
