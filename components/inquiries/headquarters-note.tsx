import { useLocale, useTranslations } from 'next-intl'
import type { HeadquartersStanding } from '@/lib/inquiries/read-inquiries'
import { formatDay } from '@/lib/japanese/dates'
import { NotificationBanner } from '../notices/notification-banner'

/** In words, where a question stands that was passed on to headquarters; nothing once it has been answered officially. */
export function HeadquartersNote({ standing }: { standing: HeadquartersStanding | null }) {
  const t = useTranslations('Inquiries.note')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!standing) return null
  const { state, askedAt, answeredAt } = standing
  const day = (at: Date | null) => (at ? formatDay(at, locale) : '')
  return (
    <NotificationBanner tone="info" title={t(state)}>
      <p>{t(`${state}Text`, { asked: day(askedAt), answered: day(answeredAt) })}</p>
    </NotificationBanner>
  )
}
