import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { RotationNews } from '@/lib/assignments/read-news'
import { formatDate } from '@/lib/japanese/dates'

/** Says for whom one acts 代理 today, and what one has been handed and not confirmed yet. */
export function RotationNote({ news, locale }: { news: RotationNews; locale: 'ja' | 'en' }) {
  const t = useTranslations('Rotation.today')
  return (
    <>
      {news.actsFor.map(({ id, name, until }) => (
        <NotificationBanner key={id} tone="info" title={t('actsFor', { name, date: formatDate(until, locale) })} />
      ))}
      {news.toConfirm > 0 ? (
        <NotificationBanner tone="warning" title={t('toConfirm', { count: news.toConfirm })}>
          <a href="/assignments/first-day">{t('firstDay')}</a>
        </NotificationBanner>
      ) : null}
    </>
  )
}
