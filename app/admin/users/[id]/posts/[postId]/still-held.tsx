import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { HELD_KINDS, type Held } from '@/lib/people/count-held'

/** What the post still holds today, by kind; nothing where it holds nothing. It is handed over before the post ends. */
export function StillHeld({ held }: { held: Held }) {
  const t = useTranslations('Admin.held')
  const kinds = HELD_KINDS.filter((kind) => held[kind] > 0)
  if (kinds.length === 0) return null
  return (
    <NotificationBanner tone="warning" title={t('title')}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{t(kind, { count: held[kind] })}</li>
        ))}
      </ul>
      <p>{t('lead')}</p>
    </NotificationBanner>
  )
}
