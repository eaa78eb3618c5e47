import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import { NotificationBanner } from '../notices/notification-banner'

/** Other texts for this form that were typed and not sent, each leading to itself. */
export function UnsentTexts({ texts }: { texts: readonly { href: string; at: Date }[] }) {
  const t = useTranslations('Autosave')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (texts.length === 0) return null
  return (
    <NotificationBanner tone="info" title={t('unsent')}>
      <ul className="list-disc ps-6">
        {texts.map(({ href, at }) => (
          <li key={href}>
            <a href={href}>{t('unsentOf', { time: formatDateTime(at, locale) })}</a>
          </li>
        ))}
      </ul>
    </NotificationBanner>
  )
}
