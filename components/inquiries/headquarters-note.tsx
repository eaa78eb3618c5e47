import { useLocale, useTranslations } from 'next-intl'
import type { HeadquartersStanding, OfficialAnswer } from '@/lib/inquiries/read-inquiries'
import { formatDay } from '@/lib/japanese/dates'
import { NotificationBanner } from '../notices/notification-banner'

type Props = { standing: HeadquartersStanding | null; official: OfficialAnswer; reader: 'asker' | 'desk' }

/** In words, where a question stands that was passed on to headquarters; nothing once it has been answered officially. The desk and the asking side each learn what follows for them. */
export function HeadquartersNote({ standing, official, reader }: Props) {
  const t = useTranslations('Inquiries.note')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!standing) return null
  const { state, askedAt, answeredAt } = standing
  if (official && official.occurredAt >= (answeredAt ?? askedAt)) return null
  const day = (at: Date | null) => (at ? formatDay(at, locale) : '')
  return (
    <NotificationBanner tone="info" title={t(state)}>
      <p>{t(`${reader}.${state}`, { asked: day(askedAt), answered: day(answeredAt) })}</p>
    </NotificationBanner>
  )
}
