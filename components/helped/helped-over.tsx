import { useLocale, useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { Helped } from '@/lib/helped/read'
import { formatDate } from '@/lib/japanese/dates'

type Props = { helped: Pick<Helped, 'answeredAt' | 'answeredByName'>; isThanked: boolean }

/** Why there is nothing more to answer: it was answered, and that stands; or it is closed. */
export function HelpedOver({ helped: { answeredAt, answeredByName }, isThanked }: Props) {
  const t = useTranslations('Helped')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!answeredAt) return <p>{t('over')}</p>
  const stands = t('answeredBy', { date: formatDate(answeredAt, locale), name: answeredByName })
  return isThanked ? (
    <NotificationBanner tone="success" title={t('thanks')}>
      <p>{stands}</p>
    </NotificationBanner>
  ) : (
    <p>{stands}</p>
  )
}
