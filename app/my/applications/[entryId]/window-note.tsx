import { useLocale, useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { ClosingTime } from '@/components/programmes/closing-time'
import { formatDateTime } from '@/lib/japanese/dates'
import type { Entry } from '@/lib/programmes/read-entry'

/** Until when this office may hand in, and whether that has passed; what was done to bring it to mind. */
export function WindowNote({ entry }: { entry: Pick<Entry, 'isInTime' | 'closing' | 'reminders'> }) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <NotificationBanner
      tone={entry.isInTime ? 'info' : 'warning'}
      title={t(entry.isInTime ? 'window.open' : 'window.closed')}
    >
      <p>
        <ClosingTime at={entry.closing} />
      </p>
      <p>{t(entry.isInTime ? 'window.draftNote' : 'window.lateNote')}</p>
      {entry.reminders.map(({ daysBefore, at }) => (
        <p key={at.toISOString()}>{t('window.reminded', { days: daysBefore, date: formatDateTime(at, locale) })}</p>
      ))}
    </NotificationBanner>
  )
}
