import { useLocale, useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { formatDate } from '@/lib/japanese/dates'
import type { PendingRequest } from '@/lib/requests/list-pending'

/** Who was asked under a support and has not answered, before the support ends. */
export function StillWaiting({ pending, path }: { pending: readonly PendingRequest[]; path: string }) {
  const t = useTranslations('Supports.end.pending')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (pending.length === 0) return null
  return (
    <NotificationBanner tone="warning" title={t('title', { count: pending.length })}>
      <p>{t('lead')}</p>
      <ul className="mt-2 list-disc ps-6">
        {pending.map(({ id, addresseeName, title, dueOn }) => (
          <li key={id} className="[overflow-wrap:anywhere]">
            {t('request', { party: addresseeName, title })}
            {dueOn ? t('dueOn', { date: formatDate(dueOn, locale) }) : null}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <a href={`${path}#requests`}>{t('see')}</a>
      </p>
    </NotificationBanner>
  )
}
